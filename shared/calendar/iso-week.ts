import { type CalendarDay, calendarDay, dayNumber } from './calendar-day.ts';

/** ISO weeks (Monday to Sunday) counted from the week of 1969-12-29, which is week 0. docs/domain.md, section 0. */
export type WeekIndex = number;

/** The week a day lies in. */
export const weekIndex = (day: CalendarDay): WeekIndex => Math.floor((dayNumber(day) + 3) / 7);

/** Monday of a week. */
export const firstDayOfWeek = (week: WeekIndex): CalendarDay => calendarDay(week * 7 - 3);

/** Sunday of a week. */
export const lastDayOfWeek = (week: WeekIndex): CalendarDay => calendarDay(week * 7 + 3);

/** 0 = Monday to 6 = Sunday. */
export const weekdayIndex = (day: CalendarDay): number => dayNumber(day) + 3 - weekIndex(day) * 7;

/** The Sunday on or before a day: verdicts use whole weeks only, so that looking mid-week changes nothing. */
export const lastCompleteWeekEnd = (asOf: CalendarDay): CalendarDay =>
  weekdayIndex(asOf) === 6 ? asOf : lastDayOfWeek(weekIndex(asOf) - 1);
