import { describe, expect, it } from 'vitest';
import { differenceOfMeans, meanWithBand, type Weighed } from '../../../../../shared/domain/statistics/mean-band.ts';
import { expectVector, vector } from '../../../../support/vectors.ts';

const weighed = (values: readonly number[], weight = 0.6): readonly Weighed[] =>
  values.map((value) => ({ value, weight }));

describe('a mean with its band', () => {
  it('gives vector R2', () => {
    type Values = readonly { readonly u: number; readonly v: number }[];
    const { input, expected } = vector<{ choices: Values; liking: Values }, object>('R2');
    const [choices, liking] = [input.choices, input.liking].map((values) =>
      meanWithBand(values.map(({ u, v }) => ({ value: v, weight: u }))),
    );
    if (!choices || !liking) throw new Error('R2 has two ways');
    const { mean, lo, hi } = differenceOfMeans(liking, choices);
    const actual = {
      ...{ choices: choices.mean, choicesLo: choices.lo, choicesHi: choices.hi },
      ...{ liking: liking.mean, likingLo: liking.lo, likingHi: liking.hi },
      ...{ difference: mean, differenceLo: lo, differenceHi: hi },
    };
    expectVector(actual, expected);
  });

  it('takes ten equal answers for no certainty', () => {
    // 0.1 / sqrt(10), times t90 of 9 degrees.
    const { mean, se, lo, hi, n } = meanWithBand(weighed(Array.from({ length: 10 }, () => 1 / 3)));
    expect([mean, n]).toEqual([expect.closeTo(1 / 3, 12), 10]);
    expect(se).toBeCloseTo(0.0316, 4);
    expect([lo, hi]).toEqual([expect.closeTo(1 / 3 - 0.0579, 3), expect.closeTo(1 / 3 + 0.0579, 3)]);
  });

  it('stays on the axis', () => {
    const { lo, hi } = meanWithBand(weighed([1, 1, 1, 0]));
    expect(hi).toBe(1);
    expect(lo).toBeGreaterThan(-1);
    expect(meanWithBand(weighed([-1, -1, -1, 0])).lo).toBe(-1);
  });

  it('counts a late check-in half, and its band for less', () => {
    const late = [...weighed([1, 1], 0.6), ...weighed([0, 0], 0.3)];
    expect(meanWithBand(late).mean).toBeCloseTo(2 / 3, 12);
    expect(meanWithBand(late).se).toBeGreaterThan(meanWithBand(weighed([1, 1, 1 / 3, 1 / 3])).se);
  });
});
