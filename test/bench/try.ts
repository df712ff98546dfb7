import { noisyRows, paces, yearSaid } from '../support/noisy-rows.ts';
import { writingsOf } from '../support/noisy-writers.ts';
const N = Number(process.argv[2] ?? 100);
for (const [name, make] of Object.entries(noisyRows)) {
  const t = Date.now();
  const cells = Object.values(paces).map((pace) => {
    let [c, s, n] = [0, 0, 0];
    for (let seed = 1; seed <= N; seed++) { const w = writingsOf(make(seed, pace)); n += w.length; const y = yearSaid(w); c += +y.claimed; s += +y.shown; }
    return `${(100*c/N).toFixed(1)}/${(100*s/N).toFixed(1)} (${(n/N/52).toFixed(2)})`;
  });
  console.log(name.padEnd(40), cells.join('  '), Date.now()-t, 'ms');
}
