import { fail, ok, type Result } from '../errors/result.ts';

/** A civil date, `YYYY-MM-DD`, years 0001 to 9999. No time, no zone: the day an entry describes. */
export type CalendarDay = string & { readonly __brand: 'CalendarDay' };

/** Whole days since 1970-01-01 in the civil calendar; negative before. */
export type DayNumber = number;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

// Proleptic Gregorian calendar in integers: years are counted from March so that the leap day comes last.
const DAYS_PER_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

const fromParts = (year: number, month: number, day: number): DayNumber => {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** The civil date of a day number. */
export const calendarDay = (dayNumber: DayNumber): CalendarDay => {
  const shifted = dayNumber + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDay;
};

/** The day number of a civil date. */
export const dayNumber = (day: CalendarDay): DayNumber =>
  fromParts(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

/** Whether a text is a civil date that exists: `2026-02-29` is not. */
export const isCalendarDay = (text: string): text is CalendarDay => {
  const parts = SHAPE.exec(text);
  if (!parts || Number(parts[1]) < 1) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return calendarDay(fromParts(year, month, day)) === text;
};

/** Reads a civil date; fails with `day-invalid` naming the text. */
export const parseCalendarDay = (
  text: string,
): Result<CalendarDay, { readonly code: 'day-invalid'; readonly day: string }> =>
  isCalendarDay(text) ? ok(text) : fail({ code: 'day-invalid', day: text });

/** The day `count` days later (earlier when negative). */
export const addDays = (day: CalendarDay, count: number): CalendarDay => calendarDay(dayNumber(day) + count);

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDay, to: CalendarDay): number => dayNumber(to) - dayNumber(from);

const FIRST_DAY = fromParts(1, 1, 1);
const LAST_DAY = fromParts(9999, 12, 31);

/**
 * The civil date of an instant (ms since the epoch) at an offset in minutes east of UTC, fixed when it was written. At
 * both ends of the calendar an offset leads out of it: there its first or last day is given.
 */
export const localDay = (instantMs: number, utcOffsetMinutes: number): CalendarDay => {
  const dayNumber = Math.floor((instantMs + utcOffsetMinutes * 60_000) / 86_400_000);
  return calendarDay(Math.min(LAST_DAY, Math.max(FIRST_DAY, dayNumber)));
};
