import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import { type DecayedLevel, decayedLevel } from '../statistics/decayed-level.ts';
import { type LevelPoint, levelLine } from '../statistics/level-line.ts';
import { type Observation, type WeekBin, weeklyBins } from '../statistics/weekly-bins.ts';
import { fitWeightedLine, type WeightedLine } from '../statistics/weighted-line.ts';

/** A usual hands-on share, 0 to 1: low and high end. */
export type ShareBand = readonly [number, number];

/** The recent hands-on share, 0 to 1, its 90 % band, and where it lies against a usual range. */
export type HandsOnShare = {
  readonly share: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  readonly status: 'above' | 'below' | 'compatible' | 'no-range' | 'insufficient';
};

const SCALE = { min: 0, max: 1, lagPerWeek: parameters.shareLagAllowancePerWeek };

const compare = (lo: number, hi: number, range: ShareBand | null): HandsOnShare['status'] => {
  if (!range) return 'no-range';
  if (lo > range[1]) return 'above';
  return hi < range[0] ? 'below' : 'compatible';
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

/** The hands-on share as of a day against a usual range (null = none known). docs/domain.md, section 3.3. */
export const measureHandsOn = (
  observations: readonly Observation[],
  asOf: CalendarDay,
  range: ShareBand | null,
): HandsOnShare => {
  const { level } = look(observations, asOf);
  if (level === null) return { share: null, lo: null, hi: null, status: 'insufficient' };
  const { level: share, lo, hi } = level;
  return { share, lo, hi, status: compare(lo, hi, range) };
};

/** The figures behind the hands-on share, for whoever wants to check it; null where there is too little. */
export type HandsOnFigures = {
  /** Splits and weeks in the run, and weeks from its first to its last. */
  readonly reflections: number;
  readonly weeks: number;
  readonly span: number;
  readonly s2: number | null;
  readonly rho: number | null;
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
    rho: line?.rho ?? null,
    level: level?.level ?? null,
    levelSe: level?.se ?? null,
    age: level?.age ?? null,
  };
};

/** The hands-on share with its band at every past Sunday, by the rule of the level line. docs/domain.md, section 3.3. */
export const handsOnLine = (observations: readonly Observation[], asOf: CalendarDay): LevelPoint[] =>
  levelLine(observations, asOf, { scale: SCALE, varianceFloor: parameters.shareVarianceFloor });
