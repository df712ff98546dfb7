import type { CalendarDay } from '../calendar/calendar-day.ts';
import { fitting } from '../text/cut.ts';
import { type Band, clearSide, MOST_DECIMALS } from './clear-side.ts';
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

/** What stands where a figure would be no number. */
const NO_FIGURE = '–';

/** A finite number with so many decimals, halves away from zero, never "-0.0"; a dash for what is no number. */
export const toDecimals = (value: number, decimals: number): string => {
  if (!Number.isFinite(value)) return NO_FIGURE;
  const steps = Math.round(Math.abs(value) * 10 ** decimals);
  return `${value < 0 && steps > 0 ? '-' : ''}${(steps / 10 ** decimals).toFixed(decimals)}`;
};

/** A number of the axis in a sentence: one decimal, halves away from zero, never "-0.0". */
export const toOneDecimal = (value: number): string => toDecimals(value, 1);

/** A share, 0 to 1, as a whole number of per cent, without the sign; a dash for what is no number. */
export const toPercent = (share: number): string => toDecimals(Math.abs(share) * 100, 0);

/**
 * A bound of a band, with as few decimals (at least `fewest`, at most four) as show on which side of the boundary it
 * lies: 0.04 is not said as 0.0 beside a sentence that goes by its side.
 */
export const boundInWords = (bound: number, boundary: number, fewest: number): string => {
  const decimals = Array.from({ length: MOST_DECIMALS - fewest + 1 }, (_, more) => fewest + more);
  const telling = decimals.find((count) => toDecimals(bound, count) !== toDecimals(boundary, count));
  return toDecimals(bound, telling ?? fewest);
};

/** The words at the beginning of a sentence. */
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The same words inside a sentence. */
export const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

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

/**
 * Where given answers lie, said of the answers themselves and of nothing they stand for: "in between" where they would
 * be shown as nought.
 */
export const placeOfAnswers = (mean: number): string => {
  const side = toOneDecimal(mean) === toOneDecimal(0) ? null : clearSide({ lo: mean, hi: mean });
  return side === null ? 'in between' : `${sideName(side === 'above' ? 'EM' : 'TL')} side`;
};

/** "on the tech lead side" or "between the two sides". */
export const sidePhrase = (side: Side): string =>
  side === 'between' ? 'between the two sides' : `on the ${sideName(side)} side`;

/**
 * An estimate beside its band: one decimal, and more where one would show a nought that its band leaves out, or hide on
 * which side it lies.
 */
export const estimateInWords = (estimate: number, band: Band): string =>
  clearSide(band) === null ? toOneDecimal(estimate) : boundInWords(estimate, 0, 1);

/** "likely -0.1 to 0.3": the 90 % band of a number, its bounds told apart from 0. */
export const likely = (lo: number, hi: number): string =>
  `likely ${boundInWords(lo, 0, 1)} to ${boundInWords(hi, 0, 1)}`;

/** "likely 9.6 to 24 %": the 90 % band of a share, 0 to 1, its bounds told apart from a usual range where there is one. */
export const likelyPercent = (lo: number, hi: number, range: readonly [number, number] | null = null): string => {
  const bound = (share: number, boundary: number | undefined) =>
    boundary === undefined ? toPercent(share) : boundInWords(share * 100, boundary * 100, 0);
  return `likely ${bound(lo, range?.[1])} to ${bound(hi, range?.[0])} %`;
};

const letters = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A small number as it is read in a sentence: "five" up to "twelve", then "13". */
export const inLetters = (count: number): string => letters[count] ?? String(count);
