import { describe, expect, it } from 'vitest';
import { decayedLevel, decayedMean } from '../../../../../shared/domain/statistics/decayed-level.ts';
import { fitWeightedLine } from '../../../../../shared/domain/statistics/weighted-line.ts';

const bin = (week: number, mean: number, weight = 1) => ({ week, mean, weight, count: 1 });

describe('the decayed mean', () => {
  it('counts a week three weeks away half: (1 + 0.5 x 0) / 1.5', () => {
    expect(decayedMean([bin(0, 0), bin(3, 1)], 3)).toBeCloseTo(2 / 3, 12);
    expect(decayedMean([bin(0, 0), bin(3, 1)], 0)).toBeCloseTo(1 / 3, 12);
  });

  it('counts a week of double weight twice', () => {
    expect(decayedMean([bin(0, 0, 2), bin(3, 1)], 3)).toBeCloseTo(0.5, 12);
  });
});

describe('the level', () => {
  const still = [bin(0, 0.9), bin(1, 0.9), bin(2, 0.9), bin(3, 0.9)];

  it('is the value of a life that stands still, inside its band, and the band ends at the end of the axis', () => {
    const { level, lo, hi } = decayedLevel(still, 3, fitWeightedLine(still));
    expect(level).toBeCloseTo(0.9, 12);
    expect(lo).toBeLessThan(0.9);
    expect(hi).toBe(1);
  });

  it('keeps its place and widens its band while nothing is added', () => {
    const line = fitWeightedLine(still);
    const [now, later] = [decayedLevel(still, 3, line), decayedLevel(still, 8, line)];
    expect(later.level).toBeCloseTo(now.level, 12);
    expect(later.age).toBeCloseTo(now.age + 5, 12);
    expect(later.se).toBeGreaterThan(now.se);
  });
});
