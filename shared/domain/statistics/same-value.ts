import { parameters } from '../../constants.ts';

// Sums and quotients of whole chips differ in their last bits by the order they were made in: 7 of 20 chips must be the
// same 35 % in a daily split and in the mean of a week. Every threshold, tie and rank of a statistic goes by these.

/** Whether two values, of order one, are the same but for rounding: nearer than `sameValueWithin`. */
export const isSame = (a: number, b: number): boolean => Math.abs(a - b) < parameters.sameValueWithin;

/** a >= b, the same value included. False where either is no number. */
export const isAtLeast = (a: number, b: number): boolean => a > b - parameters.sameValueWithin;

/** a > b by more than rounding. */
export const isOver = (a: number, b: number): boolean => a >= b + parameters.sameValueWithin;

/** a < b by more than rounding. */
export const isUnder = (a: number, b: number): boolean => a <= b - parameters.sameValueWithin;

/** a <= b, the same value included. */
export const isAtMost = (a: number, b: number): boolean => a < b + parameters.sameValueWithin;

/**
 * Ranks from 1 of finite values, in their order; values that are the same share the middle of their ranks. Values that
 * follow each other within rounding are one tie, so that no order of the input can part it.
 */
export const midRanks = (values: readonly number[]): readonly number[] => {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks: number[] = [];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && isSame(order[end]?.value ?? 0, order[end - 1]?.value ?? 0)) end += 1;
    for (const { index } of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    start = end;
  }
  return ranks;
};
