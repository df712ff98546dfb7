import type { CalendarDay } from '../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../calendar/iso-week.ts';
import { parameters } from './constants.ts';
import { decayedLevel } from './decayed-level.ts';
import { latestRun, type Observation, weeklyBins } from './weekly-bins.ts';
import { fitWeightedLine } from './weighted-line.ts';

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

/** The hands-on share as of a day against a usual range (null = none known). docs/domain.md, section 3.3. */
export const measureHandsOn = (
  observations: readonly Observation[],
  asOf: CalendarDay,
  range: ShareBand | null,
): HandsOnShare => {
  const end = lastCompleteWeekEnd(asOf);
  const now = weekIndex(end);
  const run = latestRun(weeklyBins(observations, end), now);
  const splits = run.reduce((sum, bin) => sum + bin.count, 0);
  const recent = now - (run.at(-1)?.week ?? Number.NEGATIVE_INFINITY) <= parameters.maxGapWeeks;
  if (!recent || run.length < parameters.levelMinWeeks || splits < parameters.levelMinReflections) {
    return { share: null, lo: null, hi: null, status: 'insufficient' };
  }
  const { level, lo, hi } = decayedLevel(run, now, fitWeightedLine(run, parameters.shareVarianceFloor), SCALE);
  return { share: level, lo, hi, status: compare(lo, hi, range) };
};
