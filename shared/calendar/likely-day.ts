import { type CalendarDay, isCalendarDay } from './calendar-day.ts';

const FIRST_YEAR = 1900;

/**
 * Whether a text is a day that somebody means: from 1900 to the end of the year after `today`. A date is typed part by
 * part, and on its way to 2026 the year is 2, 20 and 202.
 */
export const isLikelyDay = (text: string, today: CalendarDay): text is CalendarDay => {
  if (!isCalendarDay(text)) return false;
  const year = Number(text.slice(0, 4));
  return year >= FIRST_YEAR && year <= Number(today.slice(0, 4)) + 1;
};
