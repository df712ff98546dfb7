import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastPressure, readBlindSpot } from '../../../../../shared/domain/balance/balance.ts';
import { readTeamSize } from '../../../../../shared/domain/balance/team-size.ts';
import { followThrough } from '../../../../../shared/domain/plans/commitment.ts';
import type { BalanceWeek } from '../../../../../shared/domain/scoring/balance-weeks.ts';
import { readingDay, someBalanceWeeks } from '../../../../support/any-journal.ts';
import { aCommitment } from '../../../../support/records.ts';

const mirrored = (weeks: readonly BalanceWeek[]): BalanceWeek[] =>
  weeks.map((week) => ({
    ...week,
    people: week.technical ?? null,
    technical: week.people ?? null,
    oneToOnes: week.reviews ?? null,
    reviews: week.oneToOnes ?? null,
  }));

const turned = (status: string): string =>
  status.replace(/people|technical/, (side) => (side === 'people' ? 'technical' : 'people'));

describe('the laws of balance', () => {
  it('neither side is treated differently: swapping them swaps the verdict', () => {
    fc.assert(
      fc.property(someBalanceWeeks, fc.nat(30), (weeks, now) => {
        const [one, other] = [readBlindSpot(weeks, now), readBlindSpot(mirrored(weeks), now)];
        expect(other.status).toBe(turned(one.status));
        expect(other.signals).toEqual({ people: one.signals.technical, technical: one.signals.people });
        expect(contrastPressure(mirrored(weeks), now).status).toBe(turned(contrastPressure(weeks, now).status));
      }),
    );
  });

  it('weeks outside the four, and weeks ahead, change nothing', () => {
    fc.assert(
      fc.property(someBalanceWeeks, fc.nat(30), (weeks, now) => {
        const inside = weeks.filter(({ w }) => w > now - 4 && w <= now);
        expect(readBlindSpot(inside, now)).toEqual(readBlindSpot(weeks, now));
      }),
    );
  });

  it('nothing is named below its minimum, and what was kept never exceeds what was planned', () => {
    fc.assert(
      fc.property(someBalanceWeeks, fc.nat(30), (weeks, now) => {
        const { signals, kept, weeksWithSplit } = readBlindSpot(weeks, now);
        for (const side of ['people', 'technical'] as const) {
          if (signals[side].includes('time')) expect(weeksWithSplit).toBeGreaterThanOrEqual(3);
          if (signals[side].includes('kept')) expect(kept[side].planned).toBeGreaterThanOrEqual(5);
          expect(kept[side].done).toBeLessThanOrEqual(kept[side].planned);
        }
      }),
    );
  });

  it('a growing team never moves back toward one person for both', () => {
    const order = ['below-range', 'in-range', 'complexity-may-not', 'split'];
    fc.assert(
      fc.property(fc.nat(20), fc.integer({ min: 1, max: 5 }), (engineers, manageable) => {
        const place = (n: number) => order.indexOf(readTeamSize({ engineers: n, manageable, expectsGrowth: false }));
        expect(place(engineers + 1)).toBeGreaterThanOrEqual(place(engineers));
      }),
    );
  });

  it('the order in which occasions were noted never matters to follow-through', () => {
    const result = fc.constantFrom('kept', 'moved-done', 'moved-not-done', 'dropped', 'not-due' as const);
    fc.assert(
      fc.property(fc.array(result), (results) => {
        const occurrences = results.map((one) => ({ dueDate: readingDay, result: one, note: '' }));
        const { done, due, share } = followThrough(aCommitment({ occurrences: occurrences.toReversed() }));
        expect({ done, due, share }).toEqual(followThrough({ occurrences }));
        expect(done).toBeLessThanOrEqual(due);
        expect(share === null).toBe(due < 4);
      }),
    );
  });
});
