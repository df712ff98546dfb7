import type { Band } from '../../wording/clear-side.ts';

/** The middle of values, the mean of the two middle ones for an even count; null without any. */
export const medianOf = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
};

/** Probability that at most `k` of `n` fair coins fall heads. */
const atMostHeads = (k: number, n: number): number => {
  let [term, sum] = [0.5 ** n, 0];
  for (let heads = 0; heads <= k; heads += 1) {
    sum += term;
    term *= (n - heads) / (heads + 1);
  }
  return sum;
};

/**
 * A band that holds the median of what values were drawn from in at least nine of ten cases, whatever they look like:
 * from the k-th smallest to the k-th largest, the innermost that does. Null under five values, where none does.
 * Conover 1999, Practical Nonparametric Statistics, 3.2.
 */
export const medianBand = (values: readonly number[]): Band | null => {
  const [sorted, n] = [values.toSorted((a, b) => a - b), values.length];
  let k = 0;
  while (2 * (k + 1) <= n && atMostHeads(k, n) <= 0.05) k += 1;
  const [lo, hi] = [sorted[k - 1], sorted[n - k]];
  return lo === undefined || hi === undefined ? null : { lo, hi };
};
