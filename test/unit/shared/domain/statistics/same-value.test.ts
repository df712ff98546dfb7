import { describe, expect, it } from 'vitest';
import {
  isAtLeast,
  isAtMost,
  isOver,
  isSame,
  isUnder,
  midRanks,
} from '../../../../../shared/domain/statistics/same-value.ts';

const all = (a: number, b: number) => [isUnder, isAtMost, isSame, isAtLeast, isOver].map((compare) => compare(a, b));

describe('two values', () => {
  it('are the same where only rounding lies between them, whichever way it went', () => {
    const same = [false, true, true, true, false];
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(all(0.1 + 0.2, 0.3)).toEqual(same);
    expect(all(0.3, 0.1 + 0.2)).toEqual(same);
    expect(all(0.35, 0.35)).toEqual(same);
    expect(all(-0.35, -(0.05 * 7))).toEqual(same);
  });

  it('are told apart where they differ by more', () => {
    expect(all(0.35, 0.350_001)).toEqual([true, true, false, false, false]);
    expect(all(0.350_001, 0.35)).toEqual([false, false, false, true, true]);
  });

  it('compare as nothing where one is no number', () => {
    for (const [a, b] of [
      [Number.NaN, 0],
      [0, Number.NaN],
      [Number.NaN, Number.NaN],
    ] as const)
      expect(all(a, b)).toEqual([false, false, false, false, false]);
  });

  it('may be without end', () => {
    expect(all(Number.POSITIVE_INFINITY, 1)).toEqual([false, false, false, true, true]);
    expect(all(Number.NEGATIVE_INFINITY, 1)).toEqual([true, true, false, false, false]);
  });
});

describe('mid-ranks', () => {
  it('are places from 1 on, in the order of the values given', () => {
    expect(midRanks([30, -1, 7])).toEqual([3, 1, 2]);
    expect(midRanks([])).toEqual([]);
  });

  it('share the middle of their places among equal values', () => {
    expect(midRanks([2, 1, 2, 2])).toEqual([3, 1, 3, 3]);
    expect(midRanks([5, 5, 1, 1])).toEqual([3.5, 3.5, 1.5, 1.5]);
  });

  it('take values that differ by rounding as a tie', () => {
    expect(midRanks([0.1 + 0.2, 0.2, 0.3, 0.15 + 0.15])).toEqual([3, 1, 3, 3]);
  });
});
