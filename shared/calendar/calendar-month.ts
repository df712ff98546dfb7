import { addDays, type CalendarDay, dayNumber } from './calendar-day.ts';
import { weekdayIndex } from './iso-week.ts';

const FIRST_DAY = '0001-01-01' as CalendarDay;
const LAST_DAY = '9999-12-31' as CalendarDay;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Months since the year 0; January of the year 1 is 12. */
const monthNumber = (day: CalendarDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOf = (month: number): CalendarDay =>
  `${pad(Math.floor(month / 12), 4)}-${pad((month % 12) + 1, 2)}-01` as CalendarDay;

/** The first day of the month a day lies in. */
export const firstDayOfMonth = (day: CalendarDay): CalendarDay => firstOf(monthNumber(day));

/** How many days that month has, 28 to 31. */
export const daysInMonth = (day: CalendarDay): number => {
  const first = monthNumber(day);
  if (first === monthNumber(LAST_DAY)) return 31;
  return dayNumber(firstOf(first + 1)) - dayNumber(firstOf(first));
};

/** The last day of the month a day lies in. */
export const lastDayOfMonth = (day: CalendarDay): CalendarDay => addDays(firstDayOfMonth(day), daysInMonth(day) - 1);

/**
 * The same day `count` months later (earlier when negative), or the last day of that month where it is shorter:
 * a month before 31 March is 28 February. Never leaves the years 1 to 9999.
 */
export const addMonths = (day: CalendarDay, count: number): CalendarDay => {
  const month = monthNumber(day) + count;
  if (month < monthNumber(FIRST_DAY)) return FIRST_DAY;
  if (month > monthNumber(LAST_DAY)) return LAST_DAY;
  const first = firstOf(month);
  return addDays(first, Math.min(Number(day.slice(8)), daysInMonth(first)) - 1);
};

/** The weeks that touch a month, Monday first; null where a square belongs to another month. */
export const monthSquares = (inMonth: CalendarDay): readonly (readonly (CalendarDay | null)[])[] => {
  const first = firstDayOfMonth(inMonth);
  const days = daysInMonth(first);
  const before = weekdayIndex(first);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_row, row) =>
    Array.from({ length: 7 }, (_column, column) => {
      const offset = row * 7 + column - before;
      return offset >= 0 && offset < days ? addDays(first, offset) : null;
    }),
  );
};

/** The first days of the twelve months of the year a day lies in. */
export const monthsOfYear = (day: CalendarDay): readonly CalendarDay[] => {
  const january = `${day.slice(0, 4)}-01-01` as CalendarDay;
  return Array.from({ length: 12 }, (_, index) => addMonths(january, index));
};

const within = (day: CalendarDay, count: number): CalendarDay => {
  const number = dayNumber(day) + count;
  if (number < dayNumber(FIRST_DAY)) return FIRST_DAY;
  return number > dayNumber(LAST_DAY) ? LAST_DAY : addDays(day, count);
};

/** Where a key leads on a calendar, as in the grid pattern of the ARIA practices; null for a key that leads nowhere. */
export const dayAfterKey = (day: CalendarDay, key: string, shift: boolean): CalendarDay | null => {
  switch (key) {
    case 'ArrowLeft':
      return within(day, -1);
    case 'ArrowRight':
      return within(day, 1);
    case 'ArrowUp':
      return within(day, -7);
    case 'ArrowDown':
      return within(day, 7);
    case 'Home':
      return within(day, -weekdayIndex(day));
    case 'End':
      return within(day, 6 - weekdayIndex(day));
    case 'PageUp':
      return addMonths(day, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shift ? 12 : 1);
    default:
      return null;
  }
};
