import { describe, expect, it } from 'vitest';
import { medianOf } from '../../../../../shared/domain/statistics/median.ts';

describe('the median', () => {
  it('is the middle one, or halfway between the two in the middle', () => {
    expect(medianOf([3, -1, 10])).toBe(3);
    expect(medianOf([4, 1, 10, 2])).toBe(3);
  });

  it('does not move when the farthest value moves farther', () => {
    expect(medianOf([1, 2, 1_000])).toBe(medianOf([1, 2, 3]));
  });

  it('of nothing is nothing', () => expect(medianOf([])).toBeNull());

  it('leaves the values as they were', () => {
    const values = Object.freeze([3, 1, 2]);
    expect(medianOf(values)).toBe(2);
  });
});
