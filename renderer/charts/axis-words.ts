/** A place on the axis from -1 to 1 with a true minus sign; never "−0.0". Null is a dash: nothing, not zero. */
export const axisValue = (value: number | null, digits: 1 | 2 = 1): string => {
  if (value === null) return '–';
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
};

/** "−0.1 to 0.3", or a dash. */
export const bandInWords = (lo: number | null, hi: number | null, digits: 1 | 2 = 1): string =>
  lo === null || hi === null ? '–' : `${axisValue(lo, digits)} to ${axisValue(hi, digits)}`;

export const MONTHS = [
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

/** "4 May 2026" of a civil date. */
export const dayInWords = (day: string): string =>
  `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
