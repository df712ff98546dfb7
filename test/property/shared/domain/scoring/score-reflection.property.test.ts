import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreReflection } from '../../../../../shared/domain/scoring/score-reflection.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { anyReflection } from '../../../../support/any-reflection.ts';

const flip = (value: unknown) => {
  if (value === 'left') return 'right';
  if (value === 'right') return 'left';
  return typeof value === 'number' ? -value : (value as null | string);
};

const mirrored = (one: Reflection): Reflection => ({
  ...one,
  answers: Object.fromEntries(Object.entries(one.answers).map(([id, value]) => [id, flip(value)])),
  split: one.split && { ...one.split, people: one.split.technical, technical: one.split.people },
  activities: one.activities.map((rating) => {
    if (rating.category === 'people') return { ...rating, category: 'technical' as const };
    return rating.category === 'technical' ? { ...rating, category: 'people' as const } : rating;
  }),
});

describe('laws of scoring', () => {
  it('every score lies on its axis', () => {
    fc.assert(
      fc.property(anyReflection, (one) => {
        const { E, T, V, Ea, u, uT, p, c, h } = scoreReflection(one);
        for (const value of [E, T, V, Ea]) expect(value === null || Math.abs(value) <= 1).toBe(true);
        for (const value of [u, p, c, h]) expect(value === null || (value >= 0 && value <= 1)).toBe(true);
        expect(uT).toBeGreaterThanOrEqual(0);
        expect(E === null).toBe(scoreReflection({ ...one, createdLocalDate: one.forDate }).u === 0);
      }),
    );
  });

  it('mirroring every answer mirrors every sign', () => {
    fc.assert(
      fc.property(anyReflection, (one) => {
        const [score, mirror] = [scoreReflection(one), scoreReflection(mirrored(one))];
        for (const curve of ['E', 'T', 'Ea', 'Ep'] as const) {
          const [a, b] = [score[curve], mirror[curve]];
          if (a === null || b === null) expect(a).toBe(b);
          else expect(a + b).toBeCloseTo(0, 12);
        }
        expect([mirror.u, mirror.uT, mirror.k]).toEqual([score.u, score.uT, score.k]);
      }),
    );
  });
});
