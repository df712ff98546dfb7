import { parameters } from '../../constants.ts';
import { studentT } from './student-t.ts';

/** A value and what it weighs, above 0. */
export type Weighed = { readonly value: number; readonly weight: number };

/** A mean on the axis, its standard error and 90 % band, clipped to the axis, and how many values are behind it. */
export type MeanBand = {
  readonly mean: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  readonly n: number;
};

/** How far one mean lies above another, -2 to 2, with its standard error and 90 % band. */
export type MeanDifference = Omit<MeanBand, 'n'>;

/**
 * Weighted mean of values on the axis, at least two of them. Its band is Student's t at n - 1 over a variance of at
 * least `varianceFloor`, with n_eff = (sum u)^2 / sum u^2 (Kish 1965, Survey Sampling, 11.7). docs/domain.md, section
 * 3.10.
 */
export const meanWithBand = (values: readonly Weighed[]): MeanBand => {
  const sum = (term: (one: Weighed) => number) => values.reduce((total, one) => total + term(one), 0);
  const weight = sum((one) => one.weight);
  const mean = sum((one) => one.weight * one.value) / weight;
  const effective = weight ** 2 / sum((one) => one.weight ** 2);
  const squares = sum((one) => one.weight * (one.value - mean) ** 2) / weight;
  const variance = Math.max(parameters.varianceFloor, (squares * effective) / (effective - 1));
  const se = Math.sqrt(variance / effective);
  const half = studentT(parameters.z90, values.length - 1) * se;
  return { mean, se, lo: Math.max(-1, mean - half), hi: Math.min(1, mean + half), n: values.length };
};

/** One mean minus another: both variances added, Student's t at the smaller n - 1. docs/domain.md, section 3.10. */
export const differenceOfMeans = (one: MeanBand, other: MeanBand): MeanDifference => {
  const mean = one.mean - other.mean;
  const se = Math.hypot(one.se, other.se);
  const half = studentT(parameters.z90, Math.min(one.n, other.n) - 1) * se;
  return { mean, se, lo: mean - half, hi: mean + half };
};
