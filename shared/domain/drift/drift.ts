import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { AxisSide, Side } from '../../wording/side.ts';
import { type DecayedLevel, decayedLevel, decayedMean } from '../statistics/decayed-level.ts';
import { isAtLeast, isAtMost } from '../statistics/same-value.ts';
import { studentT } from '../statistics/student-t.ts';
import { type Observation, type WeekBin, weeklyBins } from '../statistics/weekly-bins.ts';
import { fitWeightedLine, type WeightedLine } from '../statistics/weighted-line.ts';

/** `untold`: the days that are read begin after the weeks that the verdict rests on, so that it is not told of them. */
export type DriftStatus = 'insufficient' | 'paused' | 'moved' | 'tilt' | 'held-steady' | 'no-clear-movement' | 'untold';

/** What the line says on one day; null where it says nothing. Values on the axis, -1 to 1, unless noted. */
export type Drift = {
  readonly status: DriftStatus;
  readonly direction: AxisSide | null;
  readonly level: number | null;
  readonly levelSe: number | null;
  readonly levelLo: number | null;
  readonly levelHi: number | null;
  readonly side: Side | null;
  /** Mean age of the level, weeks. */
  readonly age: number | null;
  /** Both ends of the run, and their difference: the change that sentences name. */
  readonly from: number | null;
  readonly to: number | null;
  readonly size: number | null;
  /** Change of the fitted line, per week and over the span, with its 90 % band: for the detail table only. */
  readonly slope: number | null;
  readonly delta: number | null;
  readonly seDelta: number | null;
  readonly lo90: number | null;
  readonly hi90: number | null;
  readonly q90: number | null;
  readonly q99: number | null;
  /** The steady change that could hide. */
  readonly mdc: number | null;
  readonly rho: number | null;
  readonly s2: number | null;
  /** Weeks and scored reflections in the run, and weeks from its first to its last. */
  readonly weeks: number;
  readonly reflections: number;
  readonly span: number;
  readonly asOfWeek: WeekIndex;
};

type Change = Pick<
  Drift,
  'from' | 'to' | 'size' | 'slope' | 'delta' | 'seDelta' | 'lo90' | 'hi90' | 'q90' | 'q99' | 'mdc'
>;

const NO_LEVEL = { level: null, levelSe: null, levelLo: null, levelHi: null, side: null, age: null } as const;
/** The figures of a change of which nothing is told. */
export const NO_CHANGE = {
  from: null,
  to: null,
  size: null,
  slope: null,
  delta: null,
  seDelta: null,
  lo90: null,
  hi90: null,
  q90: null,
  q99: null,
  mdc: null,
} as const satisfies Change;

const reflectionsIn = (run: readonly WeekBin[]): number => run.reduce((sum, bin) => sum + bin.count, 0);
const spanOf = (run: readonly WeekBin[]): number => (run.at(-1)?.week ?? 0) - (run[0]?.week ?? 0);

const hasLevel = (run: readonly WeekBin[]): boolean =>
  run.length >= parameters.levelMinWeeks && reflectionsIn(run) >= parameters.levelMinReflections;

const hasMinimum = (run: readonly WeekBin[]): boolean =>
  run.length >= parameters.minWeeks &&
  reflectionsIn(run) >= parameters.minReflections &&
  spanOf(run) >= parameters.minSpanWeeks;

const isPaused = (run: readonly WeekBin[], now: WeekIndex): boolean =>
  now - (run.at(-1)?.week ?? now) > parameters.maxGapWeeks;

/** The side a level lies on. Section 3.5, step 9. */
export const sideOf = ({ level, lo, hi }: Pick<DecayedLevel, 'level' | 'lo' | 'hi'>): Side => {
  const clear = clearSide({ lo, hi });
  if (clear === 'above' && isAtLeast(level, parameters.sideThreshold)) return 'EM';
  return clear === 'below' && isAtMost(level, -parameters.sideThreshold) ? 'TL' : 'between';
};

const measureChange = (run: readonly WeekBin[], line: WeightedLine) => {
  const [first, last] = [run[0]?.week ?? 0, run.at(-1)?.week ?? 0];
  const span = last - first;
  const delta = line.slope * span;
  const seDelta = span * Math.sqrt(((line.s2 ?? 0) * line.inflation) / line.spread);
  const [from, to] = [decayedMean(run, first), decayedMean(run, last)];
  const q90 = studentT(parameters.z90, run.length - 2);
  const q99 = studentT(parameters.z99, run.length - 2);
  const half = q90 * seDelta;
  const band = { lo90: delta - half, hi90: delta + half, q90, q99, mdc: q99 * seDelta };
  return { from, to, size: to - from, slope: line.slope, delta, seDelta, ...band };
};

type MeasuredChange = ReturnType<typeof measureChange>;

const exceeds = ({ delta, size, seDelta }: MeasuredChange, quantile: number): boolean =>
  Math.abs(delta) > quantile * seDelta &&
  isAtLeast(Math.abs(size), parameters.materialChange) &&
  Math.sign(size) === Math.sign(delta);

/** Sign of a strong change in a run, 0 when there is none. Section 3.5, step 11. */
const strongSign = (run: readonly WeekBin[], now: WeekIndex): number => {
  if (!hasMinimum(run) || isPaused(run, now)) return 0;
  const change = measureChange(run, fitWeightedLine(run));
  return exceeds(change, change.q99) ? Math.sign(change.delta) : 0;
};

/** What is read: the bins of a whole history, at one week, over so many weeks back. */
type Look = { readonly bins: readonly WeekBin[]; readonly now: WeekIndex; readonly windowWeeks: number };

const statusOf = ({ bins, now, windowWeeks }: Look, change: MeasuredChange): DriftStatus => {
  const earlier = now - parameters.confirmLagDays / 7;
  const runBefore = latestRun(bins, earlier, windowWeeks);
  if (exceeds(change, change.q99) && strongSign(runBefore, earlier) === Math.sign(change.delta)) return 'moved';
  if (exceeds(change, change.q90)) return 'tilt';
  const bound = Math.abs(change.delta) + change.q90 * change.seDelta;
  return isAtMost(bound, parameters.equivalenceBound) ? 'held-steady' : 'no-clear-movement';
};

const measureLevel = (run: readonly WeekBin[], now: WeekIndex, line: WeightedLine) => {
  if (!hasLevel(run)) return NO_LEVEL;
  const { level, se, lo, hi, age } = decayedLevel(run, now, line);
  return { level, levelSe: se, levelLo: lo, levelHi: hi, side: sideOf({ level, lo, hi }), age };
};

const look = ({ bins, now, windowWeeks }: Look): Drift => {
  const run = latestRun(bins, now, windowWeeks);
  const counts = { weeks: run.length, reflections: reflectionsIn(run), span: spanOf(run), asOfWeek: now };
  const none = { ...NO_LEVEL, ...NO_CHANGE, direction: null, rho: null, s2: null };
  if (run.length === 0) return { ...none, status: 'insufficient', ...counts };
  if (isPaused(run, now)) return { ...none, status: 'paused', ...counts };
  const line = fitWeightedLine(run);
  const measured = { ...measureLevel(run, now, line), rho: line.rho, s2: line.s2, ...counts };
  if (!hasMinimum(run)) return { ...NO_CHANGE, direction: null, status: 'insufficient', ...measured };
  const change = measureChange(run, line);
  const status = statusOf({ bins, now, windowWeeks }, change);
  const moves = status === 'moved' || status === 'tilt';
  return { ...change, ...measured, status, direction: moves ? (change.delta > 0 ? 'EM' : 'TL') : null };
};

/** The drift of weekly bins (oldest first, whole history) at one week. */
export const measureDriftAt = (bins: readonly WeekBin[], now: WeekIndex): Drift =>
  look({ bins, now, windowWeeks: parameters.windowWeeks });

/**
 * The same rule over a year, for quarterly reviews and exports: null until the year holds 40 weeks with check-ins.
 * Looked at weekly it would be wrong more often than docs/domain.md, section 3.6, states for it.
 */
export const measureYear = (observations: readonly Observation[], asOf: CalendarDay): Drift | null => {
  const end = lastCompleteWeekEnd(asOf);
  const request = {
    bins: weeklyBins(observations, end),
    now: weekIndex(end),
    windowWeeks: parameters.yearWindowWeeks,
  };
  const drift = look(request);
  return drift.weeks >= parameters.yearMinWeeks ? drift : null;
};

/**
 * The drift of a series as of a day, read at the last complete ISO week so that looking mid-week changes nothing.
 * A pure function of the observations dated up to then. docs/domain.md, section 3.5.
 */
export const measureDrift = (observations: readonly Observation[], asOf: CalendarDay): Drift => {
  const end = lastCompleteWeekEnd(asOf);
  return measureDriftAt(weeklyBins(observations, end), weekIndex(end));
};
