import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { compareWithout, energyByActivity } from '../../../../../shared/domain/feeds/activity-energy.ts';
import { activitySentences, withAndWithoutSentence } from '../../../../../shared/domain/feeds/activity-sentences.ts';
import { quadrantPlace } from '../../../../../shared/wording/quadrant.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const from = day('2026-02-02');
const period = { from, to: day('2026-03-31') };

type Rated = readonly [activityId: string, energy: number | null, minutes: number];

const aDay = (index: number, rated: readonly Rated[], satisfaction: number | null = null) =>
  aReflection({
    ...{ id: `d${index}`, forDate: addDays(from, index), satisfaction },
    activities: rated.map(([activityId, energy, minutes]) => ({
      ...{ activityId, energy, minutes },
      category: activityId === 'code' ? 'technical' : 'people',
    })),
  });

const days = (n: number, rated: (index: number) => readonly Rated[]) =>
  Array.from({ length: n }, (_, index) => aDay(index, rated(index)));

describe('energy by activity', () => {
  it('is a mean with its count and, from five ratings on, its band', () => {
    const four = energyByActivity(
      days(4, () => [['code', 1, 60]]),
      period,
    );
    expect(four).toMatchObject([{ label: 'Writing code', n: 4, mean: 1, lo: null, hi: null, quadrant: null }]);
    const [five] = energyByActivity(
      days(5, (i) => [['code', i === 0 ? 0 : 1, 60]]),
      period,
    );
    expect(five).toMatchObject({ n: 5, mean: 0.8 });
    // 0.8 -+ t(0.95, 4) * 0.4472 / sqrt(5), with t = 2.13
    expect(five?.lo).toBeCloseTo(0.374, 2);
    expect(five?.hi).toBeCloseTo(1.226, 2);
  });

  it('leaves out what was not rated, deleted, or outside the period', () => {
    const entries = [
      aDay(0, [['code', null, 60]]),
      { ...aDay(1, [['code', 2, 60]]), deletedAt: '2026-02-05T00:00:00Z' },
      aDay(-1, [['code', 2, 60]]),
    ];
    expect(energyByActivity(entries, period)).toEqual([]);
  });

  it('places an activity by time and energy only where the band leaves no doubt', () => {
    const entries = days(6, (i) => [
      ['code', 2, 200],
      ['one-to-one', 1, 30],
      ['hiring', -1, 180],
      ['team-culture', -2, 20],
      ['career-growth', i % 2 ? 2 : -2, 60],
    ]);
    const places = Object.fromEntries(energyByActivity(entries, period).map((one) => [one.activityId, one.quadrant]));
    expect(places).toEqual({
      ...{ code: 'protect', 'one-to-one': 'more of', hiring: 'hand over', 'team-culture': 'question' },
      'career-growth': null,
    });
    expect(quadrantPlace('hand over')).toBe('much time, draining');
  });

  it('names three of each kind at most, with n, and nothing below five ratings', () => {
    const entries = days(5, () => [
      ['code', 2, 60],
      ['one-to-one', 1, 60],
      ['hiring', -1, 60],
    ]);
    expect(activitySentences(energyByActivity(entries, period)).map(({ text }) => text)).toEqual([
      'Most energising: Writing code (2.0, n = 5), One-to-one (1.0, n = 5).',
      'Most draining: Hiring (-1.0, n = 5).',
    ]);
    expect(activitySentences(energyByActivity(entries.slice(1), period))[0]?.text).toBe(
      'An activity is named from 5 ratings on.',
    );
  });
});

describe('days with and without an activity', () => {
  const entries = (n: number) =>
    Array.from({ length: n }, (_, index) => aDay(index, [[index % 2 ? 'code' : 'hiring', 0, 60]], index % 2 ? 4 : 2));

  it('are compared from five of each on, with both counts', () => {
    expect(compareWithout(entries(9), 'code', period)).toMatchObject({ nWith: 4, nWithout: 5, means: null });
    const compared = compareWithout(entries(10), 'code', period);
    expect(withAndWithoutSentence('Writing code', compared)?.text).toBe(
      'Days with “Writing code” were rated 4.0 of 5 (n = 5), days without it 2.0 (n = 5). ' +
        'Order in time and cause are not known.',
    );
    const weekly = entries(10).map((entry) => ({ ...entry, form: 'weekly' as const }));
    expect(compareWithout(weekly, 'code', period)).toMatchObject({ nWith: 0, nWithout: 0 });
    expect(withAndWithoutSentence('Writing code', compareWithout(entries(9), 'code', period))).toBeNull();
  });
});
