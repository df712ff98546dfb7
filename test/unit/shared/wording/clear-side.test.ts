import { describe, expect, it } from 'vitest';
import { clearSide, turned } from '../../../../shared/wording/clear-side.ts';

describe('the side of a band', () => {
  it('is the one on which all of it lies', () => {
    expect(clearSide({ lo: 0.1, hi: 0.4 })).toBe('above');
    expect(clearSide({ lo: -0.4, hi: -0.1 })).toBe('below');
  });

  it('is none where the band holds the boundary, its ends included', () => {
    for (const [lo, hi] of [
      [-0.1, 0.4],
      [-0.4, 0.1],
      [0, 0.4],
      [-0.4, 0],
      [0, 0],
    ] as const)
      expect(clearSide({ lo, hi })).toBeNull();
  });

  it('is none where the four decimals of a sentence could not show it', () => {
    expect(clearSide({ lo: 0.000_04, hi: 0.4 })).toBeNull();
    expect(clearSide({ lo: 0.000_05, hi: 0.4 })).toBe('above');
    expect(clearSide({ lo: -0.4, hi: -0.000_04 })).toBeNull();
    expect(clearSide({ lo: -0.4, hi: -0.000_05 })).toBe('below');
  });

  it('is told by any boundary', () => {
    expect(clearSide({ lo: 0.3, hi: 0.6 }, 0.25)).toBe('above');
    expect(clearSide({ lo: 0.3, hi: 0.6 }, 0.5)).toBeNull();
    expect(clearSide({ lo: 0.3, hi: 0.6 }, 0.7)).toBe('below');
    // The same share by another sum lies on the boundary, not beside it.
    expect(clearSide({ lo: 0.1 + 0.2, hi: 0.6 }, 0.3)).toBeNull();
  });

  it('is none for a band that is no number', () => {
    expect(clearSide({ lo: Number.NaN, hi: Number.NaN })).toBeNull();
    expect(clearSide({ lo: Number.NEGATIVE_INFINITY, hi: Number.POSITIVE_INFINITY })).toBeNull();
  });

  it('turns with the band', () => {
    expect(turned({ lo: -0.4, hi: -0.1 })).toEqual({ lo: 0.1, hi: 0.4 });
    expect(clearSide(turned({ lo: -0.4, hi: -0.1 }))).toBe('above');
  });
});
