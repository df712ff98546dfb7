import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHIPS, chipsPlaced, shareOut } from '../../../../shared/check-ins/share-out.ts';
import { aSplit } from '../../../support/any-reflection.ts';

const buckets = ['people', 'coordination', 'technical', 'other'] as const;

describe('sharing out the chips that are left', () => {
  it('places all of them, takes none away, opens no bucket, and stays within a chip of the exact share', () => {
    fc.assert(
      fc.property(aSplit, (split) => {
        const placed = chipsPlaced(split);
        fc.pre(placed > 0 && placed <= CHIPS);
        const shared = shareOut(split);
        expect(chipsPlaced(shared)).toBe(CHIPS);
        for (const bucket of buckets) {
          expect(shared[bucket]).toBeGreaterThanOrEqual(split[bucket]);
          expect(shared[bucket] > 0).toBe(split[bucket] > 0);
          expect(Math.abs(shared[bucket] - (split[bucket] * CHIPS) / placed)).toBeLessThan(1);
        }
      }),
    );
  });

  it('gives 19 chips the one that is missing, and none anything of nothing', () => {
    expect(shareOut({ people: 9, coordination: 5, technical: 5, other: 0 })).toEqual({
      people: 10,
      coordination: 5,
      technical: 5,
      other: 0,
    });
    const nothing = { people: 0, coordination: 0, technical: 0, other: 0 };
    expect(shareOut(nothing)).toEqual(nothing);
  });
});
