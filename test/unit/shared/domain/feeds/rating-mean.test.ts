import { describe, expect, it } from 'vitest';
import { meanOfRatings } from '../../../../../shared/domain/feeds/rating-mean.ts';

const ENDS = [-2, 2] as const;

const rated = (values: readonly number[], weights: readonly number[] = []) =>
  values.map((value, index) => ({ value, weight: weights[index] ?? 1 }));

describe('the mean of ratings', () => {
  it('has a band from five on', () => {
    expect(meanOfRatings(rated([1, 0, -1, 2]), ENDS)).toEqual({ mean: 0.5, band: null });
    // Deviations 1, -1, 0, 1, -1 from 0: variance 4 / 4; t(0.95, 4) = 2.1318.
    const { mean, band } = meanOfRatings(rated([1, -1, 0, 1, -1]), ENDS);
    expect(mean).toBe(0);
    expect(band?.lo).toBeCloseTo(-2.1318 * Math.sqrt(1 / 5), 2);
    expect(band?.hi).toBeCloseTo(2.1318 * Math.sqrt(1 / 5), 2);
  });

  it('weighs late ratings less, in the mean and in how many there are', () => {
    // Weights 1, 1, 1, 1/2, 1/2: n_eff = 16 / 3.5; mean 1/2; weighted squares 1 of weight 4.
    const { mean, band } = meanOfRatings(rated([1, 0, 1, 0, 0], [1, 1, 1, 0.5, 0.5]), ENDS);
    const n = 16 / 3.5;
    const variance = (0.25 * n) / (n - 1);
    expect(mean).toBe(0.5);
    // t(0.95) between the tabled 2.3534 at 3 degrees and 2.1318 at 4.
    const half = ((band?.hi ?? 0) - (band?.lo ?? 0)) / 2;
    expect(half).toBeGreaterThan(2.1318 * Math.sqrt(variance / n));
    expect(half).toBeLessThan(2.3534 * Math.sqrt(variance / n));
  });

  it('never takes equal ratings for certainty: their variance is that of a rounded step', () => {
    const { band } = meanOfRatings(rated([1, 1, 1, 1, 1]), ENDS);
    expect(band?.lo).toBeCloseTo(1 - 2.1318 * Math.sqrt(1 / 60), 2);
    expect(band?.hi).toBeCloseTo(1 + 2.1318 * Math.sqrt(1 / 60), 2);
  });

  it('has a band that ends where the scale does', () => {
    expect(meanOfRatings(rated([2, 2, 2, 2, 2]), ENDS).band?.hi).toBe(2);
    expect(meanOfRatings(rated([-2, -2, -2, -2, -2]), ENDS).band?.lo).toBe(-2);
  });
});
