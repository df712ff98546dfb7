import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { energyByActivity, equalShare } from '../../../../../shared/domain/feeds/activity-energy.ts';
import { activitySentences } from '../../../../../shared/domain/feeds/activity-sentences.ts';
import { quadrantPlace } from '../../../../../shared/wording/quadrant.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const from = day('2026-02-02');
const period = { from, to: day('2026-06-30') };

type Rated = readonly [activityId: string, energy: number | null, minutes: number | null];

const aDay = (index: number, rated: readonly Rated[]) =>
  aReflection({
    ...{ id: `d${index}`, forDate: addDays(from, index) },
    activities: rated.map(([activityId, energy, minutes]) => ({
      ...{ activityId, energy, minutes },
      category: activityId === 'code' ? 'technical' : 'people',
    })),
  });

/** One check-in every third day. */
const days = (n: number, rated: (index: number) => readonly Rated[]) =>
  Array.from({ length: n }, (_, index) => aDay(3 * index, rated(index)));

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

  it('takes equal ratings to scatter as answers on whole steps do', () => {
    const [one] = energyByActivity(
      days(5, () => [['code', 1, 60]]),
      period,
    );
    // 1 -+ t(0.95, 4) * sqrt(1/12 / 5)
    expect(one?.lo).toBeCloseTo(1 - 2.1318 * Math.sqrt(1 / 60), 2);
    expect(one?.hi).toBeCloseTo(1 + 2.1318 * Math.sqrt(1 / 60), 2);
  });

  it('counts what was written late by half, and after two weeks not at all', () => {
    const entries = days(6, (i) => [['code', i < 2 ? 2 : -1, 60]]).map((entry, index) => ({
      ...entry,
      createdLocalDate: addDays(entry.forDate, index === 0 ? 5 : index === 1 ? 20 : 0),
    }));
    const [code] = energyByActivity(entries, period);
    // Five count: one half, four whole.
    expect(code).toMatchObject({ n: 5 });
    expect(code?.mean).toBeCloseTo((0.5 * 2 - 4) / 4.5, 12);
  });

  it('leaves out what was not rated, deleted, or outside the period', () => {
    const entries = [
      aDay(0, [['code', null, 60]]),
      { ...aDay(1, [['code', 2, 60]]), deletedAt: '2026-02-05T00:00:00Z' },
      aDay(-1, [['code', 2, 60]]),
    ];
    expect(energyByActivity(entries, period)).toEqual([]);
  });

  it('keeps check-ins that say nothing about minutes out of the shares of time', () => {
    const entries = [
      ...days(5, () => [['code', 1, 480]]),
      ...Array.from({ length: 5 }, (_, index) => aDay(1 + 3 * index, [['hiring', 1, null]])),
    ];
    const shares = energyByActivity(entries, period).map(({ activityId, timeShare }) => [activityId, timeShare]);
    expect(Object.fromEntries(shares)).toEqual({ code: 1, hiring: null });
  });

  it('places an activity by time and energy only where both bands leave no doubt', () => {
    const entries = days(14, (i) => [
      ['code', 2, 200],
      ['one-to-one', 1, 30],
      ['hiring', -1, 180],
      ['team-culture', -2, 20],
      ['career-growth', i % 2 ? 2 : -2, 10],
      ['feedback', 1, i % 4 < 2 ? 10 : 160],
    ]);
    const found = energyByActivity(entries, period);
    expect(Object.fromEntries(found.map((one) => [one.activityId, one.quadrant]))).toEqual({
      ...{ code: 'protect', 'one-to-one': 'more of', hiring: 'hand over', 'team-culture': 'question' },
      ...{ 'career-growth': null, feedback: null },
    });
    expect(found.find(({ activityId }) => activityId === 'feedback')?.feels).toBe('energising');
    expect(equalShare(found)).toBeCloseTo(1 / 6, 12);
    expect(quadrantPlace('hand over')).toBe('much time, draining');
  });

  it('says neither much nor little time of the middle one of three, nor of two', () => {
    const three = energyByActivity(
      days(14, () => [
        ['code', 2, 100],
        ['hiring', 2, 100],
        ['one-to-one', 2, 100],
      ]),
      period,
    );
    expect(three.map(({ quadrant }) => quadrant)).toEqual([null, null, null]);
    const two = energyByActivity(
      days(14, () => [
        ['code', 2, 400],
        ['hiring', 2, 10],
      ]),
      period,
    );
    expect(two.map(({ quadrant }) => quadrant)).toEqual([null, null]);
    expect(equalShare(two)).toBeNull();
  });

  it('names three of each kind at most, with band and n, and nothing below five ratings', () => {
    const entries = days(5, () => [
      ['code', 2, 60],
      ['one-to-one', 1, 60],
      ['hiring', -1, 60],
    ]);
    expect(activitySentences(energyByActivity(entries, period)).map(({ text }) => text)).toEqual([
      'Most energising: Writing code (2.0, likely 1.7 to 2.0, n = 5), One-to-one (1.0, likely 0.7 to 1.3, n = 5).',
      'Most draining: Hiring (-1.0, likely -1.3 to -0.7, n = 5).',
    ]);
    expect(activitySentences(energyByActivity(entries.slice(1), period))[0]?.text).toBe(
      'An activity is named from 5 ratings on.',
    );
  });

  it('names none of which thirty ratings cannot say whether it gave or took', () => {
    const even = energyByActivity(
      days(30, (i) => [['code', i % 2 ? 1 : -1, 60]]),
      period,
    );
    expect(activitySentences(even).map(({ text }) => text)).toEqual(['No activity stands out either way.']);
  });
});
