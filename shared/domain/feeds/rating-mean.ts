import { parameters } from '../../constants.ts';
import type { Band } from '../../wording/clear-side.ts';
import { studentT } from '../statistics/student-t.ts';

/** A mean and its 90 % band; no band below five values. */
export type RatingMean = { readonly mean: number; readonly band: Band | null };

/**
 * Mean of ratings on whole steps, weighted by lateness, at least one of them. Its band is Student's t with
 * n_eff = (sum l)^2 / sum l^2 in place of n (Kish 1965, Survey Sampling, 11.7) and a variance of at least 1/12, that of
 * a value rounded to its step: five equal answers are no certainty. `bounds` are the ends of the scale.
 */
export const meanOfRatings = (
  ratings: readonly { readonly value: number; readonly weight: number }[],
  bounds: readonly [number, number],
): RatingMean => {
  const sum = (term: (one: (typeof ratings)[number]) => number) => ratings.reduce((total, one) => total + term(one), 0);
  const weight = sum((one) => one.weight);
  const mean = sum((one) => one.weight * one.value) / weight;
  if (ratings.length < parameters.activityMinRatings) return { mean, band: null };
  const n = weight ** 2 / sum((one) => one.weight ** 2);
  const squares = sum((one) => one.weight * (one.value - mean) ** 2) / weight;
  const variance = Math.max(parameters.ratingVarianceFloor, (squares * n) / (n - 1));
  const half = studentT(parameters.z90, n - 1) * Math.sqrt(variance / n);
  return { mean, band: { lo: Math.max(bounds[0], mean - half), hi: Math.min(bounds[1], mean + half) } };
};
