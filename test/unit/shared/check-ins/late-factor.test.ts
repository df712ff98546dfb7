import { describe, expect, it } from 'vitest';
import { lateFactor } from '../../../../shared/check-ins/late-factor.ts';

describe('how much an entry counts that was written later', () => {
  it('is in full up to three days, half up to two weeks, and nothing after', () => {
    expect([0, 3, 4, 14, 15, 400].map(lateFactor)).toEqual([1, 1, 0.5, 0.5, 0, 0]);
  });

  it('never grows with the days, and an entry written ahead counts in full', () => {
    const factors = Array.from({ length: 40 }, (_, days) => lateFactor(days - 5));
    expect(factors[0]).toBe(1);
    expect(factors.every((factor, index) => index === 0 || factor <= (factors[index - 1] ?? 0))).toBe(true);
  });
});
