import type { CalendarDay } from '../calendar/calendar-day.ts';
import { fitting } from '../text/cut.ts';
import type { AxisSide, Side } from './side.ts';

/** January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A number of the axis in a sentence: one decimal, halves away from zero, never "-0.0". */
export const toOneDecimal = (value: number): string => {
  const tenths = Math.round(Math.abs(value) * 10);
  return `${value < 0 && tenths > 0 ? '-' : ''}${(tenths / 10).toFixed(1)}`;
};

/** A share, 0 to 1, as a whole number of per cent, without the sign. */
export const toPercent = (share: number): string => String(Math.round(Math.abs(share) * 100));

/** "1 week", "2 weeks". */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "May". */
export const monthName = (day: CalendarDay): string => monthNames[Number(day.slice(5, 7)) - 1] ?? '';

/** "May 2026". */
export const monthAndYear = (day: CalendarDay): string => `${monthName(day)} ${Number(day.slice(0, 4))}`;

/** "5 July 2026". */
export const dayInWords = (day: CalendarDay): string => `${Number(day.slice(8, 10))} ${monthAndYear(day)}`;

/** "January to July 2026", with both years where they differ and one month where it is the same. */
export const monthRange = (from: CalendarDay, to: CalendarDay): string => {
  if (from.slice(0, 7) === to.slice(0, 7)) return monthAndYear(to);
  const first = from.slice(0, 4) === to.slice(0, 4) ? monthName(from) : monthAndYear(from);
  return `${first} to ${monthAndYear(to)}`;
};

/** On one line, cut between two characters to at most `length` units, with an ellipsis where it is longer. */
export const shortened = (text: string, length: number): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= length ? line : `${fitting(line, length).trimEnd()}…`;
};

/** "tech lead" or "engineering manager", before the word "side". */
export const sideName = (side: AxisSide): string => (side === 'TL' ? 'tech lead' : 'engineering manager');

/** "on the tech lead side" or "between the two sides". */
export const sidePhrase = (side: Side): string =>
  side === 'between' ? 'between the two sides' : `on the ${sideName(side)} side`;

/** "likely -0.1 to 0.3": the 90 % band of a number. */
export const likely = (lo: number, hi: number): string => `likely ${toOneDecimal(lo)} to ${toOneDecimal(hi)}`;
