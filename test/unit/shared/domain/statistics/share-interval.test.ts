import { describe, expect, it } from 'vitest';
import { shareInterval } from '../../../../../shared/domain/statistics/share-interval.ts';

describe('the interval of a share', () => {
  // By hand: z^2 = 2.7055; (5 + 1.3528) / 9.7055 = 0.6546, and 1.6449 / 9.7055 * sqrt(10/7 + 0.6764) = 0.2459.
  it('is Wilson’s, at 90 %', () => {
    const { lo, hi } = shareInterval(5, 7);
    expect([lo, hi]).toEqual([expect.closeTo(0.4087, 4), expect.closeTo(0.9004, 4)]);
  });

  it('has a width at none and at all, and stays inside 0 and 1', () => {
    const [none, all] = [shareInterval(0, 6), shareInterval(6, 6)];
    expect(none).toEqual({ lo: 0, hi: expect.closeTo(0.3108, 4) });
    expect(all).toEqual({ lo: expect.closeTo(0.6892, 4), hi: 1 });
  });
});
