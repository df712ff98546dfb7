import { addDays, type CalendarDay } from '../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../calendar/iso-week.ts';
import { parameters } from './constants.ts';
import { studentT } from './student-t.ts';
import { type Observation, type WeekBin, weeklyBins } from './weekly-bins.ts';
import { dampedAutocorrelation } from './weighted-line.ts';

/** Weekly means before and after a date on the axis, and their difference (after minus before) with its 90 % band. */
export type RoleComparison =
  | { readonly status: 'insufficient'; readonly before: number; readonly after: number }
  | {
      readonly status: 'ok';
      /** Weeks with a check-in on each side, up to 13. */
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

/**
 * Compares up to 13 weeks on each side of a role change, the week of the change split by date. A difference in time,
 * not a test of cause. docs/domain.md, section 3.8.
 */
export const compareAround = (
  observations: readonly Observation[],
  change: CalendarDay,
  asOf: CalendarDay,
): RoleComparison => {
  const dayBefore = addDays(change, -1);
  const oldest = weekIndex(dayBefore) - parameters.comparisonWeeks;
  const newest = weekIndex(change) + parameters.comparisonWeeks;
  const end = lastCompleteWeekEnd(asOf);
  const later = observations.filter(({ date }) => date >= change);
  const before = weeklyBins(observations, dayBefore < end ? dayBefore : end).filter(({ week }) => week > oldest);
  const after = weeklyBins(later, end).filter(({ week }) => week < newest);
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
