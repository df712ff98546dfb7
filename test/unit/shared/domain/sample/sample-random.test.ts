import { describe, expect, it } from 'vitest';
import { clamp, createDraws, roundHalfUp } from '../../../../../shared/domain/sample/sample-random.ts';

const some = <Value>(draw: () => Value) => Array.from({ length: 4_000 }, draw);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('draws', () => {
  it('come out the same for one seed and otherwise for another', () => {
    expect(some(createDraws(7).uniform)).toEqual(some(createDraws(7).uniform));
    expect(createDraws(7).uniform()).not.toBe(createDraws(8).uniform());
    expect(createDraws(4_294_967_296 + 7).uniform()).toBe(createDraws(7).uniform());
  });

  it('lie evenly from 0 to below 1, and about normally around 0', () => {
    const uniform = some(createDraws(1).uniform);
    expect(uniform.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(mean(uniform)).toBeCloseTo(0.5, 1);
    const gauss = some(createDraws(1).gauss);
    expect(mean(gauss)).toBeCloseTo(0, 1);
    expect(mean(gauss.map((value) => value ** 2))).toBeCloseTo(1, 1);
  });
});

describe('rounding', () => {
  it('goes upward at a half, also below zero, and never to minus zero', () => {
    expect([0.5, 1.4, -0.5, -1.5, -0.2].map(roundHalfUp)).toEqual([1, 1, 0, -1, 0]);
  });
  it('holds a value between two ends', () => {
    expect([-2, 0.5, 2].map((value) => clamp(value, -1, 1))).toEqual([-1, 0.5, 1]);
  });
});
