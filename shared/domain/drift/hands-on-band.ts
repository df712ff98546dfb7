import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import { type Band, clearSide } from '../../wording/clear-side.ts';
import { type DecayedLevel, decayedLevel } from '../statistics/decayed-level.ts';
import { type LevelPoint, levelLine } from '../statistics/level-line.ts';
import { isUnder } from '../statistics/same-value.ts';
import { type Observation, type WeekBin, weeklyBins } from '../statistics/weekly-bins.ts';
import { fitWeightedLine, type WeightedLine } from '../statistics/weighted-line.ts';

/** A usual hands-on share, 0 to 1: low and high end. */
export type ShareBand = readonly [number, number];

/** A share on one day with its weight, and the part of the day it is a share of (all of it unless given). */
export type ShareOfDay = Observation & { readonly part?: number };

/**
 * The recent hands-on share of people, coordination and technical time, 0 to 1, its 90 % band, and where it lies against
 * a usual range. `mostly-other`: those three held less than half of the recorded time, so no share of them is said.
 */
export type HandsOnShare = {
  readonly share: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly status: 'above' | 'below' | 'compatible' | 'no-range' | 'insufficient' | 'mostly-other';
};

const SCALE = { min: 0, max: 1, lagPerWeek: parameters.shareLagAllowancePerWeek };

const compare = (band: Band, range: ShareBand | null): HandsOnShare['status'] => {
  if (!range) return 'no-range';
  if (clearSide(band, range[1]) === 'above') return 'above';
  return clearSide(band, range[0]) === 'below' ? 'below' : 'compatible';
};

type Look = {
  readonly run: readonly WeekBin[];
  readonly line: WeightedLine | null;
  readonly level: DecayedLevel | null;
};

const look = (observations: readonly Observation[], asOf: CalendarDay): Look => {
  const end = lastCompleteWeekEnd(asOf);
  const now = weekIndex(end);
  const run = latestRun(weeklyBins(observations, end), now);
  const splits = run.reduce((sum, bin) => sum + bin.count, 0);
  const recent = now - (run.at(-1)?.week ?? Number.NEGATIVE_INFINITY) <= parameters.maxGapWeeks;
  if (!recent || run.length < parameters.levelMinWeeks || splits < parameters.levelMinReflections) {
    return { run, line: null, level: null };
  }
  const line = fitWeightedLine(run, parameters.shareVarianceFloor);
  return { run, line, level: decayedLevel(run, now, line, SCALE) };
};

/** Mean part of the day that a run's shares are shares of: weights are parts times the worth of a split. */
const meanPart = (observations: readonly ShareOfDay[], run: readonly WeekBin[]): number => {
  const weeks = new Set(run.map(({ week }) => week));
  const held = observations.filter(({ date, weight }) => weight > 0 && weeks.has(weekIndex(date)));
  const parts = held.reduce((sum, { weight }) => sum + weight, 0);
  return parts / held.reduce((sum, { weight, part = 1 }) => sum + weight / part, 0);
};

/** The hands-on share as of a day against a usual range (null = none known). docs/domain.md, section 3.3. */
export const measureHandsOn = (
  observations: readonly ShareOfDay[],
  asOf: CalendarDay,
  range: ShareBand | null,
): HandsOnShare => {
  const { run, level } = look(observations, asOf);
  const none = { share: null, lo: null, hi: null };
  if (level === null) return { ...none, status: 'insufficient' };
  if (isUnder(meanPart(observations, run), parameters.leastSharedPart)) return { ...none, status: 'mostly-other' };
  const { level: share, lo, hi } = level;
  return { share, lo, hi, status: compare({ lo, hi }, range) };
};

/** The share of the weeks inside one role alone, from the first day it has been held since without another between. */
export type ShareInRole = HandsOnShare & { readonly from: CalendarDay };

/**
 * The hands-on share of all recent weeks, and that of the present role alone: only the latter is held against the usual
 * range of the role, whose `status` is then the comparison. docs/domain.md, section 3.8.
 */
export type HandsOnReading = HandsOnShare & { readonly sinceRole: ShareInRole | null };

/** The hands-on share as of a day, with the first day of the present stretch of the role and its usual range. */
export const readHandsOn = (
  observations: readonly ShareOfDay[],
  asOf: CalendarDay,
  role: { readonly from: CalendarDay; readonly range: ShareBand | null } | null,
): HandsOnReading => {
  const lately = measureHandsOn(observations, asOf, null);
  if (role === null) return { ...lately, sinceRole: null };
  const inRole = observations.filter(({ date }) => date >= role.from);
  const sinceRole = { from: role.from, ...measureHandsOn(inRole, asOf, role.range) };
  return { ...lately, status: sinceRole.share === null ? lately.status : sinceRole.status, sinceRole };
};

/** The figures behind the hands-on share, for whoever wants to check it; null where there is too little. */
export type HandsOnFigures = {
  /** Splits and weeks in the run, and weeks from its first to its last. */
  readonly reflections: number;
  readonly weeks: number;
  readonly span: number;
  readonly s2: number | null;
  readonly level: number | null;
  readonly levelSe: number | null;
  /** Mean age of the level, weeks. */
  readonly age: number | null;
};

/** What the hands-on share as of a day rests on. docs/domain.md, section 3.3. */
export const handsOnFigures = (observations: readonly Observation[], asOf: CalendarDay): HandsOnFigures => {
  const { run, line, level } = look(observations, asOf);
  return {
    reflections: run.reduce((sum, bin) => sum + bin.count, 0),
    weeks: run.length,
    span: (run.at(-1)?.week ?? 0) - (run[0]?.week ?? 0),
    s2: line?.s2 ?? null,
    level: level?.level ?? null,
    levelSe: level?.se ?? null,
    age: level?.age ?? null,
  };
};

/** The hands-on share with its band at every past Sunday, by the rule of the level line. docs/domain.md, section 3.3. */
export const handsOnLine = (observations: readonly Observation[], asOf: CalendarDay): LevelPoint[] =>
  levelLine(observations, asOf, { scale: SCALE, varianceFloor: parameters.shareVarianceFloor });
