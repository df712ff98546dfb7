/** What is believed of a number, with how much weight. */
export type Belief = { readonly weight: number; readonly mean: number; readonly variance: number };

/** One of a row of numbers; 0 beyond its end. */
export const at = (row: ArrayLike<number>, index: number): number => row[index] ?? 0;

/** Sum of a row of numbers. */
export const sumOf = (row: ArrayLike<number>): number => {
  let sum = 0;
  for (let index = 0; index < row.length; index += 1) sum += at(row, index);
  return sum;
};

/**
 * Beliefs by their weights as one: mean, and variance within and between them. The rows of means and variances may go
 * on beyond the weights. At least one weight is above 0.
 */
export const pool = (weights: ArrayLike<number>, means: ArrayLike<number>, variances: ArrayLike<number>): Belief => {
  let [weight, sum, squares] = [0, 0, 0];
  for (let index = 0; index < weights.length; index += 1) {
    weight += at(weights, index);
    sum += at(weights, index) * at(means, index);
  }
  const mean = sum / weight;
  for (let index = 0; index < weights.length; index += 1) {
    squares += at(weights, index) * (at(variances, index) + (at(means, index) - mean) ** 2);
  }
  return { weight, mean, variance: squares / weight };
};

/** Logarithm of the sum of what the first so many of a row are the logarithms of, within the range of numbers. */
export const logSumExp = (logs: ArrayLike<number>, count: number = logs.length): number => {
  let [largest, sum] = [Number.NEGATIVE_INFINITY, 0];
  for (let index = 0; index < count; index += 1) largest = Math.max(largest, at(logs, index));
  for (let index = 0; index < count; index += 1) sum += Math.exp(at(logs, index) - largest);
  return largest + Math.log(sum);
};
