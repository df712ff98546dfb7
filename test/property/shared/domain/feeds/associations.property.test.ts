import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { energyByActivity } from '../../../../../shared/domain/feeds/activity-energy.ts';
import { measureSatisfactionFit } from '../../../../../shared/domain/feeds/satisfaction-fit.ts';
import { medianOf } from '../../../../../shared/domain/statistics/median.ts';
import { readingDay, someReflections } from '../../../../support/any-journal.ts';

const item = fc.integer({ min: -3, max: 3 });
describe('the laws of satisfaction and time', () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 20, maxLength: 30 });

  it('without ties it is the textbook formula of rank differences', () => {
    fc.assert(
      fc.property(distinct, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (values, draws) => {
        const weeks = values.map((satisfaction, week) => ({
          week,
          satisfaction,
          time: draws.next().value + week / 1e6,
        }));
        const times = weeks.map(({ time }) => time);
        if (new Set(times).size < times.length) return;
        const rank = (list: readonly number[], value: number) => list.filter((other) => other < value).length;
        const squares = weeks.reduce(
          (sum, { satisfaction, time }) => sum + (rank(values, satisfaction) - rank(times, time)) ** 2,
          0,
        );
        const n = weeks.length;
        expect(measureSatisfactionFit(weeks).rho).toBeCloseTo(1 - (6 * squares) / (n * (n * n - 1)), 9);
      }),
    );
  });

  it('turning satisfaction over turns the verdict over', () => {
    fc.assert(
      fc.property(distinct, (values) => {
        const weeks = values.map((satisfaction, week) => ({ week, satisfaction, time: (week * 7) % 31 }));
        const turned = weeks.map((week) => ({ ...week, satisfaction: -week.satisfaction }));
        const [one, other] = [measureSatisfactionFit(weeks), measureSatisfactionFit(turned)];
        expect(other.rho).toBeCloseTo(-(one.rho ?? 0), 9);
        expect(other.status).toBe(
          one.status.replace(/higher|lower/, (word) => (word === 'higher' ? 'lower' : 'higher')),
        );
      }),
    );
  });
});

describe('the laws of energy by activity', () => {
  const period = { from: '2026-01-01' as typeof readingDay, to: readingDay };

  it('shares of time add up, means stay on the scale, and the order of entries never matters', () => {
    fc.assert(
      fc.property(someReflections, (entries) => {
        const found = energyByActivity(entries, period);
        const reversed = energyByActivity(entries.toReversed(), period);
        expect(reversed).toEqual(found);
        const share = found.reduce((sum, { timeShare }) => sum + (timeShare ?? 0), 0);
        expect(share === 0 || Math.abs(share - 1) < 1e-9).toBe(true);
        for (const { mean, lo, hi, n } of found) {
          expect(Math.abs(mean)).toBeLessThanOrEqual(2);
          expect(lo === null).toBe(n < 5);
          if (lo !== null && hi !== null) expect(lo <= mean && mean <= hi && lo < hi).toBe(true);
        }
      }),
    );
  });

  it('as many values lie below the median as above it', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? Number.NaN;
        expect(values.filter((value) => value < median).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > median).length).toBeLessThanOrEqual(values.length / 2);
      }),
    );
  });
});
