import { describe, expect, it } from 'vitest';
import { studentTail } from '../../../../../shared/domain/statistics/student-tail.ts';

describe('the tails of Student’s t', () => {
  // Two-sided bounds as tables print them; 1 and 2 degrees can be worked out by hand.
  it.each([
    [0.1, 6.313752, 1],
    [0.1, 2.919986, 2],
    [0.1, 2.353363, 3],
    [0.1, 2.131847, 4],
    [0.05, 2.570582, 5],
    [0.05, 2.228139, 10],
    [0.01, 2.946713, 15],
    [0.01, 2.84534, 20],
    [0.01, 2.70446, 40],
    [0.001, 3.373454, 120],
    [0.001, 3.374, 119],
  ])('hold %d beyond %d at %d degrees of freedom', (tail, t, df) => {
    expect(studentTail(t, df)).toBeCloseTo(tail, 6 - (tail < 0.01 ? 1 : 0));
  });

  it('are those of Cauchy at one degree, and of a square root at two', () => {
    for (const t of [0.3, 1, 4, 100]) {
      expect(studentTail(t, 1)).toBeCloseTo(1 - (2 / Math.PI) * Math.atan(t), 12);
      expect(studentTail(t, 2)).toBeCloseTo(1 - t / Math.sqrt(t ** 2 + 2), 12);
    }
  });

  it.each([1, 2, 3, 8, 9, 57])('hold all at 0 and nothing far out, the same on both sides, at %d degrees', (df) => {
    expect(studentTail(0, df)).toBe(1);
    expect(studentTail(1e9, df)).toBeCloseTo(0, 6);
    expect(studentTail(-1.7, df)).toBe(studentTail(1.7, df));
  });

  it('shrink with t and with every further degree', () => {
    for (let df = 1; df < 60; df += 1) {
      expect(studentTail(2.1, df)).toBeLessThan(studentTail(2, df));
      expect(studentTail(2, df + 1)).toBeLessThan(studentTail(2, df));
    }
  });

  it('stay probabilities where almost nothing is left', () => {
    for (const df of [1, 2, 7, 8, 199, 200]) {
      for (const t of [50, 1e4, Number.POSITIVE_INFINITY]) {
        expect(studentTail(t, df)).toBeGreaterThanOrEqual(0);
        expect(studentTail(t, df)).toBeLessThanOrEqual(1);
      }
    }
  });
});
