import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { sundayOnOrBefore, weekOf } from '../support/slow-drift.ts';

const DAY = 86_400_000;

/** The week a civil day lies in, counted by the platform's calendar. */
export const week = (day: CalendarDay): number => weekOf(Date.parse(day));

/** The last complete week as of a day. */
export const completeWeek = (asOf: CalendarDay): number => weekOf(sundayOnOrBefore(asOf));

/** The day so many days later, by the platform's calendar. */
export const later = (day: CalendarDay, days: number): CalendarDay =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10) as CalendarDay;

/** The first day of a week. */
export const monday = (index: number): CalendarDay => later('1969-12-29' as CalendarDay, 7 * index);

/** Days from one to another. */
export const daysFrom = (from: CalendarDay, to: CalendarDay): number => (Date.parse(to) - Date.parse(from)) / DAY;
