import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import type { Reflection } from '../../records/entries/reflection.ts';

/** Days looked back over: 13 weeks. */
const DAYS = 91;
/** Below two times it is no habit; more than five are no shortcut. */
const LEAST = 2;
const MOST = 5;

/**
 * The ids of the activities a writer picked most often in the 13 weeks up to a day, most often first, ties in the order
 * in which they were first picked: at most five, each picked at least twice.
 */
export const oftenDone = (
  past: readonly Pick<Reflection, 'forDate' | 'activities' | 'deletedAt'>[],
  forDate: CalendarDay,
): readonly string[] => {
  const since = addDays(forDate, -DAYS);
  const picked = past
    .filter((one) => one.deletedAt === null && one.forDate > since && one.forDate <= forDate)
    .toSorted((a, b) => (a.forDate < b.forDate ? -1 : a.forDate > b.forDate ? 1 : 0))
    .flatMap(({ activities }) => activities.map(({ activityId }) => activityId));
  return [...Map.groupBy(picked, (id) => id)]
    .filter(([, times]) => times.length >= LEAST)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST)
    .map(([id]) => id);
};
