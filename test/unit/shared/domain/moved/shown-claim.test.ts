import { describe, expect, it } from 'vitest';
import { measureMoved } from '../../../../../shared/domain/moved/moved.ts';
import { lastShown } from '../../../../../shared/domain/moved/shown-claim.ts';
import { movedCases } from '../../../../support/moved-vectors.ts';

const { bins } = movedCases.find(({ name }) => name === 'withdrawn-eight-before') ?? { bins: [] };
const taken = measureMoved(bins, 2927);
const claim = { first: taken.claimFirst ?? 0, last: taken.withdrawn ?? 0 };
const guardedOn = (...sundays: readonly number[]) => {
  return (sunday: number): boolean => sundays.includes(sunday);
};

describe('a claim that was taken back, under guards', () => {
  it('stood from its first Sunday to the one before', () => expect(claim).toEqual({ first: 2915, last: 2926 }));

  it('was last shown on the Sunday before, where no guard spoke', () => {
    expect(lastShown(claim, guardedOn())).toBe(2926);
    expect(lastShown(claim, guardedOn(2915, 2925, 2927))).toBe(2926);
  });

  it('was last shown before the guards spoke', () => {
    expect(lastShown(claim, guardedOn(2924, 2925, 2926))).toBe(2923);
    expect(lastShown(claim, guardedOn(...Array.from({ length: 11 }, (_, index) => 2916 + index)))).toBe(2915);
  });

  it('was never shown, where a guard spoke all along', () => {
    expect(lastShown(claim, (sunday) => sunday >= 2915)).toBeNull();
  });
});
