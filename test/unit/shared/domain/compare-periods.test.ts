import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import { comparePeriods } from '../../../../shared/domain/compare-periods.ts';
import { comparisonPresets } from '../../../../shared/domain/comparison-presets.ts';
import { comparisonText } from '../../../../shared/domain/comparison-sentences.ts';
import { sampleDiary } from '../../../../shared/domain/sample-diary.ts';
import { day } from '../../../support/builders.ts';

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
    expect(comparisonText('energy', compared)).toBe('Too little to compare: 3 of 4 weeks in the earlier period.');
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

describe('the sentence', () => {
  const ok = { status: 'ok', before: 9, after: 12, meanBefore: 0, meanAfter: 0, se: 0 } as const;

  it('says a difference toward the side it went, band and all', () => {
    expect(comparisonText('energy', { ...ok, diff: -0.34, lo: -0.52, hi: -0.16 })).toBe(
      'In the 12 weeks of the later period your energy answers lay 0.3 further to the tech lead side than in the ' +
        '9 weeks of the earlier one (likely 0.2 to 0.5). Other things changed too.',
    );
  });

  it('says none when the band holds zero', () => {
    expect(comparisonText('time', { ...ok, diff: 0.1, lo: -0.1, hi: 0.3 })).toBe(
      'Your recorded time shows no clear difference between the 9 weeks and the 12 weeks: ' +
        '0.1 further to the engineering manager side (likely -0.1 to 0.3).',
    );
    expect(comparisonText('total', { ...ok, diff: 0.01, lo: -0.2, hi: 0.22 })).toContain('the means are alike');
  });
});

describe('the pairs that suggest themselves', () => {
  it('are the newest role change, the last weeks, and the quarter beside the year before', () => {
    const { roles } = sampleDiary();
    const presets = comparisonPresets(roles, day('2026-07-05'));
    expect(presets.map(({ title }) => title)).toEqual([
      'Combined role to engineering manager: before and after 4 May 2026',
      'Tech lead to combined role: before and after 9 March 2026',
      'The last 13 weeks, and the 13 before',
      'This quarter so far, and the same days a year ago',
    ]);
    expect(presets[3]).toMatchObject({
      earlier: { from: '2025-07-01', to: '2025-07-05' },
      later: { from: '2026-07-01', to: '2026-07-05' },
    });
    for (const { earlier, later } of presets) expect(earlier.to < later.from).toBe(true);
  });

  it('take 28 February for a day that the year before did not have', () => {
    const quarter = comparisonPresets([], day('2028-02-29')).find(({ id }) => id === 'quarter');
    expect(quarter?.earlier).toEqual({ from: '2027-01-01', to: '2027-02-28' });
  });
});
