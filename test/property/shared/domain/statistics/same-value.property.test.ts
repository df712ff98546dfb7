import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceWeeks } from '../../../../../shared/domain/scoring/balance-weeks.ts';
import {
  isAtLeast,
  isAtMost,
  isOver,
  isSame,
  isUnder,
  midRanks,
} from '../../../../../shared/domain/statistics/same-value.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const fraction = fc.tuple(fc.integer({ min: -60, max: 60 }), fc.integer({ min: 1, max: 20 }));
const asNumber = ([parts, whole]: readonly [number, number]): number => parts / whole;

/** So many chips of twenty on the mean of five days, spread over them unevenly. */
const week = fc
  .tuple(fc.integer({ min: 2, max: 11 }), fc.integer({ min: -2, max: 2 }), fc.integer({ min: -2, max: 2 }))
  .map(([mean, a, b]) => ({ mean, days: [mean + a, mean - b, mean, mean - a, mean + b] }));

const split = (people: number) => ({ people, technical: 7, coordination: 13 - people, other: 0 });

describe('laws of chips', () => {
  it('the same chips are the same share by the day, by the week, and by both together', () => {
    fc.assert(
      fc.property(week, ({ mean, days }) => {
        const daily = days.map((people, index) =>
          aReflection({ id: `d${index}`, forDate: day(`2026-02-0${index + 2}`), split: split(people) }),
        );
        const weekly = aReflection({ id: 'w', form: 'weekly', forDate: day('2026-02-06'), split: split(mean) });
        for (const kept of [daily, [weekly], [...daily, weekly]]) {
          const [read] = balanceWeeks(kept, day('2026-02-08'));
          const [people, technical] = [read?.people ?? -1, read?.technical ?? -1];
          expect(isSame(people, mean / 20)).toBe(true);
          expect([isAtLeast(people, mean / 20), isUnder(people, mean / 20)]).toEqual([true, false]);
          expect([isAtLeast(technical, 0.35), isOver(technical, 0.35)]).toEqual([true, false]);
        }
      }),
    );
  });

  it('five comparisons agree with those of whole numbers, however the fractions were made', () => {
    fc.assert(
      fc.property(fraction, fraction, fc.integer({ min: 1, max: 9 }), (one, other, times) => {
        const [a, b] = [asNumber(one), asNumber(other)];
        // The same value by another way: added up in pieces.
        const again = Array.from({ length: times }, () => a / times).reduce((sum, piece) => sum + piece, 0);
        const exact = Math.sign(one[0] * other[1] - other[0] * one[1]);
        expect([isUnder(again, b), isSame(again, b), isOver(again, b)]).toEqual([exact < 0, exact === 0, exact > 0]);
        expect([isAtMost(again, b), isAtLeast(again, b)]).toEqual([exact <= 0, exact >= 0]);
      }),
    );
  });
});

describe('laws of mid-ranks', () => {
  const chips = fc.array(fraction, { minLength: 1, maxLength: 30 });

  it('they are those counted over whole numbers', () => {
    fc.assert(
      fc.property(chips, (given) => {
        const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] * b[1] - b[0] * a[1];
        const counted = given.map((one) => {
          const below = given.filter((other) => compare(other, one) < 0).length;
          const equal = given.filter((other) => compare(other, one) === 0).length;
          return below + (equal + 1) / 2;
        });
        expect(midRanks(given.map(asNumber))).toEqual(counted);
      }),
    );
  });

  it('no order of the values changes the rank of one', () => {
    const shuffled = chips.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.keys()], { minLength: given.length })),
    );
    fc.assert(
      fc.property(shuffled, ([given, order]) => {
        const ranks = midRanks(given.map(asNumber));
        const moved = midRanks(order.map((index) => asNumber(given[index] ?? [0, 1])));
        expect(moved).toEqual(order.map((index) => ranks[index]));
      }),
    );
  });

  it('their sum is that of the places', () => {
    fc.assert(
      fc.property(chips, (given) => {
        const sum = midRanks(given.map(asNumber)).reduce((total, rank) => total + rank, 0);
        expect(sum).toBe((given.length * (given.length + 1)) / 2);
      }),
    );
  });
});
