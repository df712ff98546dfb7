/** A place on the axis from -1 to 1 with a true minus sign; never "−0.0". Null is a dash: nothing, not zero. */
export const axisValue = (value: number | null, digits: 1 | 2 = 1): string => {
  if (value === null) return '–';
  // Halves go away from zero, as in the sentences: the same number must not read differently in two places.
  const scale = 10 ** digits;
  const rounded = Math.round(Math.abs(value) * scale) / scale;
  return `${value < 0 && rounded > 0 ? '−' : ''}${rounded.toFixed(digits)}`;
};

/** "−0.1 to 0.3", or a dash. */
export const bandInWords = (lo: number | null, hi: number | null, digits: 1 | 2 = 1): string =>
  lo === null || hi === null ? '–' : `${axisValue(lo, digits)} to ${axisValue(hi, digits)}`;
