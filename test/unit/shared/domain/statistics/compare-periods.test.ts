import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { comparePeriods } from '../../../../../shared/domain/statistics/compare-periods.ts';
import { day } from '../../../../support/builders.ts';

const weekly = (monday: string, values: readonly number[]) =>
  values.map((value, index) => ({ date: addDays(day(monday), 7 * index), weight: 0.5, value }));

const spring = { from: day('2026-03-02'), to: day('2026-03-29') };
const summer = { from: day('2026-06-01'), to: day('2026-06-28') };

describe('two periods', () => {
  it('differ by their weighted means, with a band that a hand can check', () => {
    const flat = [...weekly('2026-03-02', [0.1, 0.1, 0.1, 0.1]), ...weekly('2026-06-01', [0.5, 0.5, 0.5, 0.5])];
    const compared = comparePeriods(flat, spring, summer);
    // s2 is at its floor of 0.01; each side weighs 2; rho = 10 x 0.2 / 16 with six pairs of no residual; t(6 df).
    const rho = 2 / 16;
    const se = Math.sqrt(0.01 * ((1 + rho) / (1 - rho)) * (1 / 2 + 1 / 2));
    expect(compared).toMatchObject({ status: 'ok', before: 4, after: 4 });
    if (compared.status !== 'ok') throw new Error('not compared');
    expect(compared.diff).toBeCloseTo(0.4, 12);
    expect(compared.se).toBeCloseTo(se, 12);
    expect((compared.hi - compared.diff) / se).toBeCloseTo(1.943, 2);
  });

  it('are not compared while either has fewer than 4 weeks', () => {
    const short = [...weekly('2026-03-02', [0.1, 0.2, 0.3]), ...weekly('2026-06-01', [0.5, 0.5, 0.5, 0.5])];
    const compared = comparePeriods(short, spring, summer);
    expect(compared).toEqual({ status: 'insufficient', before: 3, after: 4 });
  });

  it('leave out what lies on no day of theirs', () => {
    const all = weekly(
      '2026-01-05',
      Array.from({ length: 30 }, (_, index) => index / 30),
    );
    const inside = all.filter(
      ({ date }) => (date >= spring.from && date <= spring.to) || (date >= summer.from && date <= summer.to),
    );
    expect(comparePeriods(all, spring, summer)).toEqual(comparePeriods(inside, spring, summer));
  });
});
