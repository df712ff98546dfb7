import { boundInWords, toDecimals, toPercent } from '../../../shared/wording/wording.ts';
import { NO_BREAK_SPACE } from './typeset.ts';

/** With a true minus sign. */
const signed = (words: string): string => words.replace('-', '−');

/** A place on the axis from -1 to 1; never "−0.0". Null is a dash: nothing, not zero. */
export const axisValue = (value: number | null, digits: 1 | 2 = 1): string =>
  value === null ? '–' : signed(toDecimals(value, digits));

/**
 * "−0.1 to 0.3", or a dash. Spoken, with one digit, a bound gets more where one would hide on which side of 0 it lies; a
 * column of a table keeps its two.
 */
export const bandInWords = (lo: number | null, hi: number | null, digits: 1 | 2 = 1): string => {
  if (lo === null || hi === null) return '–';
  if (digits === 2) return `${axisValue(lo, 2)} to ${axisValue(hi, 2)}`;
  return `${signed(boundInWords(lo, 0, 1))} to ${signed(boundInWords(hi, 0, 1))}`;
};

/** A share, 0 to 1, as "24 %" that no line break parts; null is a dash. */
export const shareInWords = (share: number | null): string =>
  share === null ? '–' : `${toPercent(share)}${NO_BREAK_SPACE}%`;

/** "1 to 24 %", or a dash. */
export const shareBandInWords = (lo: number | null, hi: number | null): string =>
  lo === null || hi === null ? '–' : `${toPercent(lo)} to ${shareInWords(hi)}`;
