import { describe, expect, it } from 'vitest';
import { dampedAutocorrelation, fitWeightedLine } from '../../../../../shared/domain/statistics/weighted-line.ts';

const bin = (week: number, mean: number, weight = 1) => ({ week, mean, weight, count: 1 });

describe('a straight line through weeks', () => {
  it('finds the slope of points that lie on one, whatever their weights', () => {
    const { slope, r1, s2 } = fitWeightedLine([bin(0, 0, 3), bin(1, 0.1), bin(2, 0.2, 5), bin(4, 0.4)]);
    expect(slope).toBeCloseTo(0.1, 12);
    // No residual is left: the variance stands at its floor and rounding noise has no correlation.
    expect([r1, s2]).toEqual([0, 0.01]);
  });

  it('is flat for a single week, whose scatter nobody knows', () => {
    expect(fitWeightedLine([bin(5, 0.3)])).toMatchObject({ slope: 0, s2: null });
  });

  it('measures scatter by hand: residuals 0.5, -1, 0.5 over one degree of freedom', () => {
    expect(fitWeightedLine([bin(0, 1), bin(1, -0.5), bin(2, 1)]).s2).toBeCloseTo(1.5, 12);
  });
});

describe('the likeness of neighbouring weeks', () => {
  it('is what is taken for granted, (0 + 10 x 0.2) / 10, while there are no neighbours', () => {
    const { rho, inflation } = dampedAutocorrelation([
      { week: 0, residual: 1 },
      { week: 2, residual: -1 },
    ]);
    expect(rho).toBeCloseTo(0.2, 12);
    expect(inflation).toBeCloseTo(1.5, 12);
  });

  it('never goes below zero nor above 0.8', () => {
    const weeks = Array.from({ length: 200 }, (_, week) => week);
    const turning = weeks.map((week) => ({ week, residual: week % 2 === 0 ? 1 : -1 }));
    const alike = weeks.map((week) => ({ week, residual: 1 }));
    expect(dampedAutocorrelation(turning).rho).toBe(0);
    expect(dampedAutocorrelation(alike).rho).toBe(0.8);
  });

  it('does not pair the end of one stretch with the start of another', () => {
    const [before, after] = [[{ week: 0, residual: 1 }], [{ week: 1, residual: 1 }]];
    expect(dampedAutocorrelation(before, after).r1).toBe(0);
    expect(dampedAutocorrelation([...before, ...after]).r1).toBe(1);
  });
});
