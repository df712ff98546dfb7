import type { CalendarDay } from '../../calendar/calendar-day.ts';

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
