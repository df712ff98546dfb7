import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { comparePeriods, type Period, type PeriodComparison } from '../statistics/compare-periods.ts';
import type { Observation } from '../statistics/weekly-bins.ts';

export type RoleComparison = PeriodComparison;

const earlierOf = (a: CalendarDay, b: CalendarDay): CalendarDay => (a < b ? a : b);

/** Up to 13 weeks on each side of a change, its own week split by date, up to the last complete week. */
export const periodsAround = (change: CalendarDay, asOf: CalendarDay): { earlier: Period; later: Period } => {
  const end = lastCompleteWeekEnd(asOf);
  const dayBefore = addDays(change, -1);
  const oldest = weekIndex(dayBefore) - parameters.comparisonWeeks + 1;
  const newest = weekIndex(change) + parameters.comparisonWeeks - 1;
  return {
    earlier: { from: firstDayOfWeek(oldest), to: earlierOf(dayBefore, end) },
    later: { from: change, to: earlierOf(lastDayOfWeek(newest), end) },
  };
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
  const { earlier, later } = periodsAround(change, asOf);
  // Whatever is dated later than the look must not change what it says.
  return comparePeriods(
    observations.filter(({ date }) => date <= asOf),
    earlier,
    later,
  );
};
