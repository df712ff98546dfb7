import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { type Reflection, reflectionSchema } from '../../shared/records/entries/reflection.ts';

/** A civil date in a test: the text is trusted. */
export const day = (text: string): CalendarDay => text as CalendarDay;

/** A complete daily check-in without answers, written on the day it describes. */
export const aReflection = (given: Partial<Reflection> = {}): Reflection => {
  const forDate = given.forDate ?? day('2026-02-03');
  const head = { type: 'reflection', id: `e-${forDate}`, form: 'daily', forDate, createdLocalDate: forDate };
  return { ...reflectionSchema.parse({ ...head, createdAt: `${forDate}T17:00:00.000Z` }), ...given };
};
