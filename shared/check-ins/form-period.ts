import type { CalendarDay } from '../calendar/calendar-day.ts';
import { addMonths, firstDayOfMonth, lastDayOfMonth } from '../calendar/calendar-month.ts';
import { firstDayOfWeek, lastDayOfWeek, weekIndex } from '../calendar/iso-week.ts';
import type { FormName } from '../records/entries/reflection.ts';

/** The hour until which yesterday can still be described. */
export const NIGHT_ENDS = 5;

/** "2026-11" for every day of November 2026. */
export const monthOf = (day: CalendarDay): string => day.slice(0, 7);

/** "2026 3" for every day of its last quarter: quarters count from 0. */
export const quarterOf = (day: CalendarDay): string =>
  `${day.slice(0, 4)} ${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;

/** Whether two days fall into the period that one check-in of this form describes. */
export const isSamePeriod = (form: FormName, a: CalendarDay, b: CalendarDay): boolean => {
  switch (form) {
    case 'weekly':
      return weekIndex(a) === weekIndex(b);
    case 'monthly':
    case 'duo':
      return monthOf(a) === monthOf(b);
    case 'quarterly':
      return quarterOf(a) === quarterOf(b);
    case 'daily':
    case 'event':
      return a === b;
  }
};

/** The last day of the quarter a day lies in. */
export const lastDayOfQuarter = (day: CalendarDay): CalendarDay =>
  lastDayOfMonth(addMonths(firstDayOfMonth(day), 2 - ((Number(day.slice(5, 7)) - 1) % 3)));

const periodEnd = (form: FormName, day: CalendarDay): CalendarDay => {
  if (form === 'weekly') return lastDayOfWeek(weekIndex(day));
  if (form === 'monthly') return lastDayOfMonth(day);
  return form === 'quarterly' ? lastDayOfQuarter(day) : day;
};

/** The first day of the period that a check-in of this form about this day describes. */
export const periodStart = (form: FormName, day: CalendarDay): CalendarDay => {
  if (form === 'weekly') return firstDayOfWeek(weekIndex(day));
  if (form === 'monthly') return firstDayOfMonth(day);
  return form === 'quarterly' ? addMonths(firstDayOfMonth(lastDayOfQuarter(day)), -2) : day;
};

/** The day a check-in about this day's period is kept under: its last day, never later than today. */
export const dayDescribed = (form: FormName, day: CalendarDay, today: CalendarDay): CalendarDay => {
  const end = periodEnd(form, day);
  return end < today ? end : day <= today ? today : day;
};
