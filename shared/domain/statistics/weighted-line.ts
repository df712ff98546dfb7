import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { isSame } from './same-value.ts';
import type { WeekBin } from './weekly-bins.ts';

/** A straight line through weekly means, and how much weeks scatter and resemble each other around it. */
export type WeightedLine = {
  readonly slope: number;
  /** Residual variance, at least the floor; null with fewer than three weeks. */
  readonly s2: number | null;
  readonly r1: number;
  /** Damped autocorrelation of neighbouring weeks, 0 to 0.8, and the inflation (1 + rho)/(1 - rho) it causes. */
  readonly rho: number;
  readonly inflation: number;
};

// Below this the residuals are rounding noise, and their correlation means nothing.
const ROUNDING = 1e-12;

const total = (bins: readonly WeekBin[], term: (bin: WeekBin) => number): number =>
  bins.reduce((sum, bin) => sum + term(bin), 0);

export type WeekResidual = { readonly week: WeekIndex; readonly residual: number };

const neighbourProducts = (weeks: readonly WeekResidual[]): readonly number[] =>
  weeks.flatMap((bin, index) => {
    const next = weeks[index + 1];
    return next && next.week - bin.week === 1 ? [bin.residual * next.residual] : [];
  });

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Autocorrelation of residuals over pairs exactly one week apart within each stretch, pulled toward its prior.
 * docs/domain.md, section 3.5, step 6.
 */
export const dampedAutocorrelation = (
  ...stretches: readonly (readonly WeekResidual[])[]
): Pick<WeightedLine, 'r1' | 'rho' | 'inflation'> => {
  const products = stretches.flatMap(neighbourProducts);
  const meanSquare = meanOf(stretches.flat().map(({ residual }) => residual ** 2));
  const m = products.length;
  const r1 = m === 0 || meanSquare < ROUNDING ? 0 : meanOf(products) / meanSquare;
  const damped = (m * r1 + parameters.rhoPriorWeight * parameters.rhoPrior) / (m + parameters.rhoPriorWeight);
  const rho = Math.min(Math.max(damped, 0), parameters.rhoMax);
  return { r1, rho, inflation: (1 + rho) / (1 - rho) };
};

/** Weighted least squares over at least one week. docs/domain.md, section 3.5, steps 5 and 6. */
export const fitWeightedLine = (
  bins: readonly WeekBin[],
  varianceFloor: number = parameters.varianceFloor,
): WeightedLine => {
  const weight = total(bins, (bin) => bin.weight);
  const meanWeek = total(bins, (bin) => bin.weight * bin.week) / weight;
  const meanValue = total(bins, (bin) => bin.weight * bin.mean) / weight;
  const spread = total(bins, (bin) => bin.weight * (bin.week - meanWeek) ** 2);
  const slope = isSame(spread, 0)
    ? 0
    : total(bins, (bin) => bin.weight * (bin.week - meanWeek) * (bin.mean - meanValue)) / spread;
  const residuals = bins.map((bin) => ({
    week: bin.week,
    weight: bin.weight,
    residual: bin.mean - meanValue - slope * (bin.week - meanWeek),
  }));
  const squares = residuals.reduce((sum, bin) => sum + bin.weight * bin.residual ** 2, 0);
  const s2 = bins.length > 2 ? Math.max(varianceFloor, squares / (bins.length - 2)) : null;
  return { slope, s2, ...dampedAutocorrelation(residuals) };
};
