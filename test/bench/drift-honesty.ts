import type { Drift } from '../../shared/domain/drift/drift.ts';
import { type GeneratedLives, nullLives, publishedSeeds, stepLives, weeklyLooks } from '../support/generated-lives.ts';

// How often the statistic claims what is not there, and how often it finds what is. Printed beside the counts of
// docs/domain.md, section 9; the exit code says whether they hold. Fresh seeds show the rates where nothing was tuned.
const PUBLISHED = { falseClaims: 55, found: 394 };
const TOLERANCE = 2;
const freshSeeds: readonly number[] = Array.from({ length: 1600 }, (_, index) => 401 + index);

const says = (status: Drift['status'], direction: Drift['direction'] = null) => {
  return (look: Drift): boolean => look.status === status && (direction === null || look.direction === direction);
};

const live = (seeds: readonly number[], lives: GeneratedLives): readonly (readonly Drift[])[] =>
  seeds.map((seed) => weeklyLooks(seed, lives));

const count = (lives: readonly (readonly Drift[])[], holds: (look: Drift) => boolean): number =>
  lives.filter((looks) => looks.some(holds)).length;

/** Median weeks from the step to the first claim, over the lives in which there is one. */
const medianWait = (stepped: readonly (readonly Drift[])[]): number => {
  const waits = stepped.map((looks) => looks.findIndex(says('moved', 'EM'))).filter((wait) => wait >= 0);
  return waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? Number.NaN;
};

const measure = (seeds: readonly number[]) => {
  const [still, stepped] = [live(seeds, nullLives), live(seeds, stepLives)];
  return {
    falseClaims: count(still, says('moved')),
    leans: count(still, says('tilt')),
    found: count(stepped, says('moved', 'EM')),
    wrongWay: count(stepped, says('moved', 'TL')),
    wait: medianWait(stepped),
  };
};

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const printRates = (title: string, seeds: readonly number[], note: Readonly<Record<string, number>> = {}) => {
  const measured = measure(seeds);
  const row = (label: string, name: keyof typeof measured): void => {
    const rate = `${((100 * measured[name]) / seeds.length).toFixed(1)} %`;
    const beside = note[name] === undefined ? '' : `, published ${note[name]} of ${seeds.length}`;
    print(`  ${label.padEnd(48)}${measured[name]} of ${seeds.length} (${rate})${beside}`);
  };
  print(`\n${title}`);
  row('nothing changes in a year, yet "moved" is said', 'falseClaims');
  row('nothing changes, an unconfirmed lean is shown', 'leans');
  row('a step of 0.8, "moved" said the right way', 'found');
  row('a step of 0.8, "moved" said the wrong way', 'wrongWay');
  print(`  weeks from the step to the first claim, median  ${measured.wait}`);
  return measured;
};

print('Made-up journals, about 3.4 check-ins a week, looked at on every Sunday.');
const measured = printRates('The published seeds, 1 to 400', publishedSeeds, PUBLISHED);
printRates('Fresh seeds, 401 to 2000', freshSeeds);

const holds =
  Math.abs(measured.falseClaims - PUBLISHED.falseClaims) <= TOLERANCE &&
  Math.abs(measured.found - PUBLISHED.found) <= TOLERANCE &&
  measured.wrongWay === 0;
print(holds ? '\nThe published counts hold.' : '\nThe counts differ from the published ones.');
process.exitCode = holds ? 0 : 1;
