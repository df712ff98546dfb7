import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { anyReflection } from '../../../../support/any-reflection.ts';

describe('laws of observations', () => {
  it('a deleted or unscored entry gives no observation', () => {
    fc.assert(
      fc.property(anyReflection, (one) => {
        expect(energyObservations([{ ...one, deletedAt: '2026-07-05T12:00:00.000Z' }])).toEqual([]);
        expect(energyObservations([{ ...one, answers: {}, activities: [] }])).toEqual([]);
      }),
    );
  });
});
