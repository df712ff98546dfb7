import { decayed, runAt, solveLine, type Week } from '../support/slow-drift.ts';
import { t90 } from './student.ts';

/** What a series is measured on: its ends, its least variance, and how much a band widens per week of age. */
export type Scale = { readonly ends: readonly [number, number]; readonly floor: number; readonly lag: number };

export const AXIS: Scale = { ends: [-1, 1], floor: 0.01, lag: 0.02 };
export const SHARE: Scale = { ends: [0, 1], floor: 0.0025, lag: 0.01 };
export const GAP: Scale = { ends: [-2, 2], floor: 0.01, lag: 0.02 };

export type Residual = { readonly week: number; readonly e: number };

/** r1, pulled toward its prior: rho, and the inflation it gives. Section 3.5, step 6. */
export const resemblance = (stretches: readonly (readonly Residual[])[]) => {
  let [products, pairs, squares, all] = [0, 0, 0, 0];
  for (const stretch of stretches) {
    for (const { week, e } of stretch) {
      squares += e * e;
      all += 1;
      for (const next of stretch) {
        if (next.week !== week + 1) continue;
        products += e * next.e;
        pairs += 1;
      }
    }
  }
  // What is left of equal values after rounding resembles nothing.
  const r1 = pairs === 0 || squares / all < 1e-12 ? 0 : products / pairs / (squares / all);
  const rho = Math.min(0.8, Math.max(0, (pairs * r1 + 2) / (pairs + 10)));
  return { r1, rho, inflation: (1 + rho) / (1 - rho) };
};

/** The weighted line of a run: variance, resemblance of weeks, slope and the error of what it rises over the span. */
export const lineOf = (run: readonly Week[], floor: number) => {
  const first = run[0]?.week ?? 0;
  const span = (run.at(-1)?.week ?? 0) - first;
  const { intercept, slope } = solveLine(run);
  const residuals = run.map(({ week, y }) => ({ week, e: y - intercept - slope * (week - first) }));
  const squares = run.reduce((sum, { W }, index) => sum + W * (residuals[index]?.e ?? 0) ** 2, 0);
  const s2 = Math.max(floor, squares / (run.length - 2));
  const { rho, inflation } = resemblance([residuals]);
  const W = run.reduce((sum, one) => sum + one.W, 0);
  const centre = run.reduce((sum, one) => sum + one.W * one.week, 0) / W;
  const A = run.reduce((sum, one) => sum + one.W * (one.week - centre) ** 2, 0);
  return { s2, rho, inflation, span, delta: slope * span, seDelta: span * Math.sqrt((s2 * inflation) / A) };
};

export type Level = {
  readonly level: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  readonly age: number;
};

/** Decayed level of a run at a week, with its 90 % band inside the ends of the scale. Section 3.5, step 8. */
export const levelOf = (run: readonly Week[], now: number, { ends, floor, lag }: Scale): Level => {
  const { s2, inflation } = lineOf(run, floor);
  const a = run.map(({ week, W }) => W * 0.5 ** ((now - week) / 3));
  const sum = a.reduce((total, one) => total + one, 0);
  const age = a.reduce((total, one, index) => total + one * (now - (run[index]?.week ?? 0)), 0) / sum;
  const spread = a.reduce((total, one, index) => total + one ** 2 / (run[index]?.W ?? 1), 0) / sum ** 2;
  const level = decayed(run, (week) => 0.5 ** ((now - week) / 3));
  const se = Math.hypot(Math.sqrt(s2 * inflation * spread), lag * age);
  const half = t90(run.length - 2) * se;
  return { level, se, age, lo: Math.max(ends[0], level - half), hi: Math.min(ends[1], level + half) };
};

/** Nearer to a boundary than the last decimal of a sentence shows, a bound counts as holding it. */
const SHOWN = 0.00005;

/** The side of a boundary on which a whole band lies. Ground rule 5a. */
export const clearOf = ({ lo, hi }: { readonly lo: number; readonly hi: number }, boundary = 0): -1 | 0 | 1 => {
  if (lo - boundary >= SHOWN) return 1;
  return boundary - hi >= SHOWN ? -1 : 0;
};

export type CurveLook = {
  readonly state: 'told' | 'insufficient' | 'paused';
  readonly run: readonly Week[];
  readonly level: Level | null;
  readonly side: 'TL' | 'EM' | 'between' | null;
};

const countIn = (run: readonly Week[]): number => run.reduce((sum, { n }) => sum + n, 0);
const isLong = (run: readonly Week[]): boolean =>
  run.length >= 8 && countIn(run) >= 12 && (run.at(-1)?.week ?? 0) - (run[0]?.week ?? 0) >= 8;

/** A curve at one week: whether there is anything to tell, its level and its side. Sections 3.5.3 to 3.5.12. */
export const lookAt = (weeks: readonly Week[], now: number, windowWeeks = 26): CurveLook => {
  const run = runAt(weeks, now, windowWeeks);
  const newest = run.at(-1)?.week;
  const none = { run, level: null, side: null };
  if (newest === undefined) return { ...none, state: 'insufficient' };
  if (now - newest > 8) return { ...none, state: 'paused' };
  const state = isLong(run) ? 'told' : 'insufficient';
  if (run.length < 4 || countIn(run) < 6) return { ...none, state };
  const level = levelOf(run, now, AXIS);
  const clear = clearOf(level);
  // 0.15 exactly is a side, however it was rounded.
  const far = Math.abs(level.level) > 0.15 - 1e-9;
  const side = clear === 0 || !far || clear * level.level < 0 ? 'between' : clear > 0 ? 'EM' : 'TL';
  return { state, run, level, side };
};
