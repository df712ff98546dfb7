import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import { studentT } from './student-t.ts';
import { type Observation, type WeekBin, weeklyBins } from './weekly-bins.ts';
import { dampedAutocorrelation } from './weighted-line.ts';

/** A stretch of days, both ends included. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay };

/** Weekly means of two periods on one axis, and their difference (later minus earlier) with its 90 % band. */
export type PeriodComparison =
  | { readonly status: 'insufficient'; readonly before: number; readonly after: number }
  | {
      readonly status: 'ok';
      /** Weeks with an observation in each period. */
      readonly before: number;
      readonly after: number;
      readonly meanBefore: number;
      readonly meanAfter: number;
      readonly diff: number;
      readonly se: number;
      readonly lo: number;
      readonly hi: number;
    };

const summarise = (bins: readonly WeekBin[]) => {
  const weight = bins.reduce((sum, bin) => sum + bin.weight, 0);
  const mean = bins.reduce((sum, bin) => sum + bin.weight * bin.mean, 0) / weight;
  const squares = bins.reduce((sum, bin) => sum + bin.weight * (bin.mean - mean) ** 2, 0);
  return { weight, mean, squares, residuals: bins.map((bin) => ({ week: bin.week, residual: bin.mean - mean })) };
};

/** The weeks of a period, oldest first; a week that the period cuts counts with the days inside it. */
export const binsOf = (observations: readonly Observation[], { from, to }: Period): readonly WeekBin[] =>
  weeklyBins(
    observations.filter(({ date }) => date >= from),
    to,
  );

/**
 * Compares two periods that share no day. At least 4 weeks with an observation on each side, else `insufficient`. A
 * difference in time, not a test of cause. docs/domain.md, section 3.8.
 */
export const comparePeriods = (
  observations: readonly Observation[],
  earlier: Period,
  later: Period,
): PeriodComparison => {
  const [before, after] = [binsOf(observations, earlier), binsOf(observations, later)];
  const counts = { before: before.length, after: after.length };
  if (Math.min(before.length, after.length) < parameters.comparisonMinWeeks)
    return { status: 'insufficient', ...counts };
  const [b, a] = [summarise(before), summarise(after)];
  const df = before.length + after.length - 2;
  const s2 = Math.max(parameters.varianceFloor, (b.squares + a.squares) / df);
  const { inflation } = dampedAutocorrelation(b.residuals, a.residuals);
  const se = Math.sqrt(s2 * inflation * (1 / b.weight + 1 / a.weight));
  const diff = a.mean - b.mean;
  const half = studentT(parameters.z90, df) * se;
  return { status: 'ok', ...counts, meanBefore: b.mean, meanAfter: a.mean, diff, se, lo: diff - half, hi: diff + half };
};
