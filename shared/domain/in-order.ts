import type { CalendarDay } from '../calendar/calendar-day.ts';
import type { Entry, Reflection } from './entry.ts';
import { isLiveReflection } from './observations.ts';

/** Records by a day of theirs, oldest first, then by id: the one order of everything shown in a list. */
export const inOrder = <Dated extends { readonly id: string }>(
  records: readonly Dated[],
  dayOf: (record: Dated) => CalendarDay,
): Dated[] =>
  records.toSorted((a, b) => {
    const [dayA, dayB] = [dayOf(a), dayOf(b)];
    if (dayA !== dayB) return dayA < dayB ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });

/** The reflections of a journal up to a day, none from the bin, oldest first. */
export const liveReflections = (entries: readonly Entry[], upTo: CalendarDay): Reflection[] =>
  inOrder(
    entries.filter(isLiveReflection).filter(({ forDate }) => forDate <= upTo),
    ({ forDate }) => forDate,
  );
