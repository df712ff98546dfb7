import type { FormAnswer } from '../../shared/records/entries/form-answers.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { lookAt } from '../second/level.ts';
import { t90 } from '../second/student.ts';
import { runAt, sundayOnOrBefore, type Week, weekOf } from './slow-drift.ts';

/**
 * How far answers agree once more, from the answers themselves and by other ways: variances from pairs, alpha from the
 * covariances, the interval of a share by halving. docs/domain.md, section 3.10.
 */
const DAY = 86_400_000;

/** Keys of the questions that `any-agreement.ts` asks, and the scoring versions that ask them. */
const asked: Readonly<Record<string, { readonly key: number; readonly in: readonly number[] }>> = {
  EF14: { key: 1, in: [2] },
  EF15: { key: -1, in: [2] },
  ES11: { key: 1, in: [1, 2] },
  EC01: { key: -1, in: [1] },
  EC02: { key: 1, in: [1] },
  EC03: { key: -1, in: [1] },
  EC04: { key: 1, in: [1] },
  EC05: { key: -1, in: [2] },
  EC06: { key: 1, in: [2] },
  EC07: { key: -1, in: [2] },
  EC08: { key: 1, in: [2] },
};

const versionOf = ({ catalogueVersion }: Reflection): number => (catalogueVersion === '2026.2' ? 2 : 1);

const placeOf = (answer: FormAnswer | undefined): number | null => {
  if (typeof answer === 'number') return answer / 3;
  if (answer === 'left' || answer === 'right') return answer === 'left' ? -2 / 3 : 2 / 3;
  return answer === 'equal' ? 0 : null;
};

const keyedOf = (entry: Reflection, id: string): number | null => {
  const known = asked[id];
  const place = placeOf(entry.answers[id]);
  return known === undefined || place === null || !known.in.includes(versionOf(entry)) ? null : known.key * place;
};

const meanOf = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const weightOf = ({ forDate, createdLocalDate }: Reflection): number => {
  const late = (Date.parse(createdLocalDate) - Date.parse(forDate)) / DAY;
  if (late > 14) return 0;
  return late > 3 ? 0.5 : 1;
};

type Scored = {
  readonly entry: Reflection;
  readonly at: number;
  readonly Ep: number | null;
  readonly L: number | null;
  readonly E: number | null;
  readonly u: number;
};

const scored = (entry: Reflection): Scored => {
  const items = Object.keys(asked).flatMap((id) => keyedOf(entry, id) ?? []);
  const [people, technical] = entry.form === 'daily' ? ['LK01', 'LK02'] : ['LK03', 'LK04'];
  const [p, t] = [entry.answers[people ?? ''], entry.answers[technical ?? '']];
  const L = typeof p === 'number' && typeof t === 'number' && versionOf(entry) === 2 ? (p - t) / 4 : null;
  const all = [...items, ...(L === null ? [] : [L, L])];
  return {
    ...{ entry, at: Date.parse(entry.forDate), L },
    Ep: items.length === 0 ? null : meanOf(items),
    E: all.length === 0 ? null : meanOf(all),
    u: (weightOf(entry) * all.length) / (all.length + 2),
  };
};

const weeksOf = (those: readonly Scored[]): Week[] =>
  [...new Set(those.map(({ at }) => weekOf(at)))]
    .sort((a, b) => a - b)
    .map((week) => {
      const own = those.filter(({ at }) => weekOf(at) === week);
      const W = own.reduce((sum, { u }) => sum + u, 0);
      return { week, W, y: own.reduce((sum, { u, E }) => sum + (u * (E ?? 0)) / W, 0), n: own.length };
    });

/** The side that a line of one version is on at the last Sunday before an instant. */
const sideBefore = (those: readonly Scored[], instant: number) => {
  const end = sundayOnOrBefore(new Date(instant - DAY).toISOString().slice(0, 10) as Reflection['forDate']);
  return lookAt(weeksOf(those.filter(({ at }) => at <= end)), weekOf(end)).side;
};

/** Kish's weighted mean with its band; the variance from the differences of all pairs. */
const bandOf = (those: readonly { readonly value: number; readonly u: number }[]) => {
  const [u, squares] = [those.reduce((sum, one) => sum + one.u, 0), those.reduce((sum, one) => sum + one.u ** 2, 0)];
  let apart = 0;
  for (const [index, one] of those.entries()) {
    for (const other of those.slice(0, index)) apart += one.u * other.u * (one.value - other.value) ** 2;
  }
  const mean = those.reduce((sum, one) => sum + one.u * one.value, 0) / u;
  const variance = (Math.max(0.01, apart / (u ** 2 - squares)) * squares) / u ** 2;
  const half = t90(those.length - 1) * Math.sqrt(variance);
  const band = { lo: Math.max(-1, mean - half), hi: Math.min(1, mean + half) };
  return { mean, se: Math.sqrt(variance), ...band, n: those.length };
};

const covariance = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + (value - meanOf(a)) * ((b[index] ?? 0) - meanOf(b)), 0) / (a.length - 1);

/** Alpha from the whole matrix of covariances; null where it is all nought. */
export const slowAlpha = (rows: readonly (readonly number[])[]): number | null => {
  const columns = (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? 0));
  const matrix = columns.map((one) => columns.map((other) => covariance(one, other)));
  const all = matrix.flat().reduce((sum, value) => sum + value, 0);
  const own = matrix.reduce((sum, line, index) => sum + (line[index] ?? 0), 0);
  return Math.abs(all) < 1e-9 ? null : (columns.length / (columns.length - 1)) * (1 - own / all);
};

/** The shares that lie just `z90` of their own standard errors from what was seen: Wilson's bounds, found by halving. */
export const slowShare = (times: number, n: number) => {
  const seen = times / n;
  const isInside = (share: number) => Math.abs(seen - share) <= 1.6448536 * Math.sqrt((share * (1 - share)) / n);
  const edge = (outside: number): number => {
    let [far, near] = [outside, seen];
    for (let step = 0; step < 80; step += 1) {
      const middle = (far + near) / 2;
      if (isInside(middle)) near = middle;
      else far = middle;
    }
    return near;
  };
  return { lo: seen === 0 ? 0 : edge(0), hi: seen === 1 ? 1 : edge(1) };
};

const timesOf = (said: readonly boolean[]) => {
  const times = said.filter((one) => one).length;
  return said.length < 6
    ? { status: 'insufficient', n: said.length }
    : { status: 'shown', n: said.length, times, ...slowShare(times, said.length) };
};

const parted = (row: readonly (number | null)[]): readonly number[] | null => {
  const whole = row.filter((one) => one !== null);
  return whole.length === row.length ? whole : null;
};

const partsOf = (one: Scored, version: number): readonly number[] | null => {
  const place = (ids: readonly string[]): number | null => {
    const there = ids.flatMap((id) => keyedOf(one.entry, id) ?? []);
    return there.length === 0 ? null : meanOf(there);
  };
  return version === 1
    ? parted([place(['EC01']), place(['EC02']), place(['EC03']), place(['EC04'])])
    : parted([place(['EC05', 'EC06']), place(['EC07', 'EC08']), one.L]);
};

/** Everything that `readReliability` says of a journal as of a Sunday. */
export const slowReliability = (entries: readonly Reflection[], sunday: Reflection['forDate']) => {
  const end = Date.parse(sunday);
  const timely = entries
    .filter((entry) => entry.deletedAt === null && weightOf(entry) > 0)
    .map(scored)
    .filter(({ at }) => at <= end);
  const lines = timely.filter(({ E }) => E !== null);
  const version = Math.max(...lines.map(({ entry }) => versionOf(entry)));
  const line = lines.filter(({ entry }) => versionOf(entry) === version);
  const weeks = runAt(weeksOf(line), weekOf(end)).map(({ week }) => week);
  const nameOf = ({ entry }: Scored) => `${entry.forDate} ${entry.createdAt} ${entry.id}`;
  const run = line.filter(({ at }) => weeks.includes(weekOf(at))).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const n = run.length;
  const values = (those: readonly Scored[], name: 'E' | 'Ep' | 'L') =>
    those.flatMap((one) => {
      const value = one[name];
      return value === null ? [] : [{ value, u: one.u }];
    });
  const [f, l] = [values(run, 'Ep'), values(run, 'L')];
  const rows = timely
    .filter(({ entry }) => entry.form === 'weekly' && versionOf(entry) === version)
    .flatMap((one) => {
      const row = partsOf(one, Number.isFinite(version) ? version : 2);
      return row === null ? [] : [row];
    });
  const sides = { 'Technical work': 'TL', 'People work': 'EM', 'Both equally': 'between', Neither: 'between' } as const;
  const [fits, guess]: [boolean[], boolean[]] = [[], []];
  for (const { entry, at } of timely.filter((one) => versionOf(one.entry) === 2)) {
    const before = lines.filter(
      (one) => one.at <= sundayOnOrBefore(new Date(at - DAY).toISOString().slice(0, 10) as never),
    );
    if (before.length > 0 && Math.max(...before.map((one) => versionOf(one.entry))) !== version) continue;
    const [word, own] = [entry.answers['FT01'], String(entry.answers['FT02'])];
    if (word === 'Yes' || word === 'No') fits.push(word === 'Yes');
    const side = sideBefore(line, at);
    if (Object.hasOwn(sides, own) && side !== null) guess.push(sides[own as keyof typeof sides] === side);
  }
  return {
    halves:
      n < 20
        ? { status: 'insufficient', n }
        : {
            status: 'shown',
            odd: bandOf(values(run, 'E').filter((_, index) => index % 2 === 0)),
            even: bandOf(values(run, 'E').filter((_, index) => index % 2 === 1)),
          },
    ways:
      n < 20 || f.length < 8 || l.length < 8
        ? { status: 'insufficient', n, withChoices: f.length, withLiking: l.length }
        : { status: 'shown', n, choices: bandOf(f), liking: bandOf(l) },
    alpha: { n: rows.length, ...(rows.length < 30 ? {} : { alpha: slowAlpha(rows) }) },
    fit: { fits: timesOf(fits), guess: timesOf(guess) },
  };
};
