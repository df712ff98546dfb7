import { type CalendarDay, dayNumber } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek, type WeekIndex, weekIndex } from '../../shared/calendar/iso-week.ts';
import type { FormName } from '../../shared/records/entries/reflection.ts';

// The days are civil dates without a zone, so they are shown as midnights of UTC and read back in UTC.
const formatter = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });

const weekdayAndDay = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
const wholeDay = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const monthInWords = formatter({ month: 'long', year: 'numeric' });
const dayAndMonth = formatter({ day: 'numeric', month: 'long' });
const weekdayAndNumber = formatter({ weekday: 'short', day: 'numeric' });

const dayOfYear = formatter({ day: 'numeric', month: 'short', year: 'numeric' });

const asDate = (day: CalendarDay): Date => new Date(dayNumber(day) * 86_400_000);

/** "Friday 20 November". */
export const dayInWords = (day: CalendarDay): string => weekdayAndDay.format(asDate(day)).replace(',', '');

/** "Friday 20 November 2026". */
export const wholeDayInWords = (day: CalendarDay): string => wholeDay.format(asDate(day)).replace(',', '');

/** "20 November". */
export const dayAndMonthInWords = (day: CalendarDay): string => dayAndMonth.format(asDate(day));

/** "Fri 20", for a line under a heading that names the month. */
export const shortDay = (day: CalendarDay): string => weekdayAndNumber.format(asDate(day)).replace(',', '');

/** "20 Nov 2026", for lines that stand under no date. */
export const dayOfYearInWords = (day: CalendarDay): string => dayOfYear.format(asDate(day));

/** The ISO week number, 1 to 53: weeks are counted in the year that holds their Thursday. */
export const isoWeekNumber = (week: WeekIndex): number => {
  const year = isoWeekYear(week);
  const firstWeek = weekIndex(`${year}-01-04` as CalendarDay);
  return week - firstWeek + 1;
};

const isoWeekYear = (week: WeekIndex): string => {
  const thursday = new Date((dayNumber(firstDayOfWeek(week)) + 3) * 86_400_000);
  return String(thursday.getUTCFullYear()).padStart(4, '0');
};

/** "16 to 22 November 2026", or "28 December 2026 to 3 January 2027". */
export const weekInWords = (week: WeekIndex): string => {
  const [monday, sunday] = [firstDayOfWeek(week), lastDayOfWeek(week)];
  const [startYear, endYear] = [monday.slice(0, 4), sunday.slice(0, 4)];
  const end = `${dayAndMonth.format(asDate(sunday))} ${endYear}`;
  if (startYear !== endYear) return `${dayAndMonth.format(asDate(monday))} ${startYear} to ${end}`;
  if (monday.slice(5, 7) !== sunday.slice(5, 7)) return `${dayAndMonth.format(asDate(monday))} to ${end}`;
  return `${Number(monday.slice(8))} to ${end}`;
};

/** When a check-in is about: "Friday 20 November 2026", or the whole week, month or quarter. */
export const periodInWords = (form: FormName, day: CalendarDay): string => {
  if (form === 'monthly') return monthInWords.format(asDate(day));
  if (form === 'quarterly') return `Quarter ${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}, ${day.slice(0, 4)}`;
  if (form !== 'weekly') return wholeDayInWords(day);
  const week = weekIndex(day);
  return `${weekName(week)}, ${weekInWords(week)}`;
};

/** "Week 47". */
export const weekName = (week: WeekIndex): string => `Week ${isoWeekNumber(week)}`;
