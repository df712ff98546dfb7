import { describe, expect, it } from 'vitest';
import { parameters } from '../../../../../shared/constants.ts';
import { studentT } from '../../../../../shared/domain/statistics/student-t.ts';

describe('the quantile of Student’s t', () => {
  // From a printed table: 95 % one-sided (z90) and 99.5 % one-sided (z99).
  it.each([
    [parameters.z90, 2, 2.92],
    [parameters.z90, 10, 1.812],
    [parameters.z90, 30, 1.697],
    [parameters.z99, 6, 3.707],
    [parameters.z99, 24, 2.797],
  ])('for z = %d and %d degrees of freedom is within 2 %% of %d', (z, df, table) => {
    expect(Math.abs(studentT(z, df) / table - 1)).toBeLessThan(0.02);
  });

  it('falls to the normal quantile as weeks are added', () => {
    const values = [2, 5, 20, 1_000].map((df) => studentT(parameters.z90, df));
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(values.at(-1)).toBeCloseTo(parameters.z90, 2);
  });
});
