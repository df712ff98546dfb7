import { addDays, type CalendarDay, isCalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { RolePeriod } from '../../records/beside/role-period.ts';
import { roleLabel } from '../../wording/role-names.ts';
import { dayInWords } from '../../wording/wording.ts';
import { periodsAround } from '../roles/role-comparison.ts';
import { roleChanges } from '../roles/role-history.ts';
import type { Period } from '../statistics/compare-periods.ts';

/** Two periods worth putting side by side, under a name. */
export type ComparisonPreset = {
  readonly id: string;
  readonly title: string;
  readonly earlier: Period;
  readonly later: Period;
};

/** Newest role changes that are offered. */
const CHANGES_OFFERED = 3;

const quarterStart = (day: CalendarDay): CalendarDay => {
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1;
  return `${day.slice(0, 4)}-${String(month).padStart(2, '0')}-01` as CalendarDay;
};

/** The same day a year earlier; 28 February for the 29th. Year 1 has none before it. */
const aYearBefore = (day: CalendarDay): CalendarDay | null => {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  if (isCalendarDay(same)) return same;
  const leap = `${year}-02-28`;
  return day.endsWith('-02-29') && isCalendarDay(leap) ? leap : null;
};

const quarters = (asOf: CalendarDay): readonly ComparisonPreset[] => {
  const later = { from: quarterStart(asOf), to: asOf };
  const [from, to] = [aYearBefore(later.from), aYearBefore(later.to)];
  if (from === null || to === null) return [];
  // The day after is the first of the next one: on it, "this quarter" has nothing to compare yet.
  const isWhole = quarterStart(addDays(asOf, 1)) !== later.from;
  const title = `${isWhole ? 'The last quarter' : 'This quarter so far'}, and the same days a year ago`;
  return [{ id: 'quarter', title, earlier: { from, to }, later }];
};

const lastWeeks = (asOf: CalendarDay): ComparisonPreset => {
  const end = lastCompleteWeekEnd(asOf);
  const start = firstDayOfWeek(weekIndex(end) - parameters.comparisonWeeks + 1);
  const before = firstDayOfWeek(weekIndex(end) - 2 * parameters.comparisonWeeks + 1);
  return {
    id: 'weeks',
    title: `The last ${parameters.comparisonWeeks} weeks, and the ${parameters.comparisonWeeks} before`,
    earlier: { from: before, to: addDays(start, -1) },
    later: { from: start, to: end },
  };
};

/** The pairs of periods that suggest themselves: around role changes, a quarter and a year ago, the last weeks. */
export const comparisonPresets = (roles: readonly RolePeriod[], asOf: CalendarDay): readonly ComparisonPreset[] => {
  const changes = roleChanges(roles, asOf)
    .toReversed()
    .slice(0, CHANGES_OFFERED)
    .map(({ date, from, to }) => ({
      id: `change-${date}`,
      title: `${roleLabel(from)} to ${roleLabel(to).toLowerCase()}: before and after ${dayInWords(date)}`,
      ...periodsAround(date, asOf),
    }))
    // A change in the week that is not over yet has nothing after it.
    .filter(({ later }) => later.from <= later.to);
  return [...changes, lastWeeks(asOf), ...quarters(asOf)];
};
