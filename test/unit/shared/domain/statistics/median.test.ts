import { describe, expect, it } from 'vitest';
import { medianBand, medianOf } from '../../../../../shared/domain/statistics/median.ts';

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

describe('the band of a median', () => {
  const counting = (n: number) => Array.from({ length: n }, (_, index) => index + 1);

  // From the k-th smallest to the k-th largest, k as in tables of the sign test at one tenth, both sides.
  it.each([
    [5, 1],
    [7, 1],
    [8, 2],
    [10, 2],
    [11, 3],
    [13, 4],
    [20, 6],
    [50, 19],
    [100, 42],
  ])('of %d values leaves out those before the %d. on each side', (n, k) => {
    expect(medianBand(counting(n))).toEqual({ lo: k, hi: n + 1 - k });
  });

  it('is none below five values, where no two of them hold it nine times in ten', () => {
    expect([0, 1, 4].map((n) => medianBand(counting(n)))).toEqual([null, null, null]);
    expect(medianBand(counting(5))).not.toBeNull();
  });

  it('holds the median, in whichever order the values come', () => {
    const values = Object.freeze([3, -2, 9, 0, 0, 4, 1, -1]);
    const band = medianBand(values);
    expect(band).toEqual({ lo: -1, hi: 4 });
    expect(medianBand(values.toReversed())).toEqual(band);
  });

  it('holds what equal values are', () => expect(medianBand([2, 2, 2, 2, 2, 2])).toEqual({ lo: 2, hi: 2 }));
});
