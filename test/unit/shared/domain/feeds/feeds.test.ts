import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { readFeeds, wholeWeeks } from '../../../../../shared/domain/feeds/feeds.ts';
import { activityById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import type { ActivityRating } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const rated = (energy: number | null): ActivityRating => ({
  activityId: 'code',
  category: 'technical',
  minutes: 60,
  energy,
});

/** One check-in each Tuesday from 3 February 2026 on. */
const tuesdays = (...energies: readonly number[]) =>
  energies.map((energy, index) =>
    aReflection({ forDate: addDays(day('2026-02-03'), 7 * index), activities: [rated(energy)] }),
  );

describe('whole weeks', () => {
  it('end with the last Sunday and begin on a Monday', () => {
    // 11 February 2026 is a Wednesday.
    expect(wholeWeeks([], day('2026-02-11'), 2)).toEqual({ from: '2026-01-26', to: '2026-02-08' });
    expect(wholeWeeks([], day('2026-02-08'), 2)).toEqual({ from: '2026-01-26', to: '2026-02-08' });
    expect(wholeWeeks([], day('2026-02-07'), 1)).toEqual({ from: '2026-01-26', to: '2026-02-01' });
  });

  it('without a number reach back to the Monday before the first check-in, or over one week when there is none', () => {
    expect(wholeWeeks(tuesdays(1, 1, 1), day('2026-03-04'), null)).toEqual({ from: '2026-02-02', to: '2026-03-01' });
    expect(wholeWeeks([], day('2026-03-04'), null)).toEqual({ from: '2026-02-23', to: '2026-03-01' });
    const slip = aReflection({ id: 'slip', forDate: day('0026-02-03') });
    expect(wholeWeeks([slip, ...tuesdays(1)], day('2026-03-04'), null).from).toBe('2026-02-02');
  });
});

describe('what feeds me', () => {
  const read = (entries: ReturnType<typeof tuesdays>, asOf: string, weeks: number | null) =>
    readFeeds({ entries, activityOf: activityById }, day(asOf), wholeWeeks(entries, day(asOf), weeks));

  it('reads the ratings inside the weeks alone', () => {
    const reading = read(tuesdays(2, 0, -2, 1), '2026-03-01', 2);
    expect(reading.period).toEqual({ from: '2026-02-16', to: '2026-03-01' });
    expect(reading.activities.map(({ activityId, n, mean }) => [activityId, n, mean])).toEqual([['code', 2, -0.5]]);
  });

  it('draws no week before the period and none after it', () => {
    const entries = sampleDiary().reflections;
    const [all, some] = [null, 4].map((weeks) => read([...entries], '2026-06-24', weeks));
    for (const part of ['burden', 'totalDots', 'totalLine'] as const) {
      expect(some?.[part].length).toBeGreaterThan(0);
      expect(some?.[part]).toEqual(all?.[part].slice(-(some?.[part].length ?? 0)));
      expect(
        some?.[part].every(({ week }) => week > weekIndex(day('2026-05-24')) && week <= weekIndex(day('2026-06-21'))),
      ).toBe(true);
    }
  });

  it('compares each activity, in the order they are listed in', () => {
    const { activities, comparisons } = read([...sampleDiary().reflections], '2026-07-05', 26);
    expect(activities.length).toBeGreaterThan(2);
    expect(comparisons.all.map(({ activityId }) => activityId)).toEqual(activities.map(({ activityId }) => activityId));
  });

  it('is the same on every day of a week, and in whatever order the entries come', () => {
    const entries = sampleDiary().reflections;
    const onSunday = read([...entries], '2026-06-28', 13);
    for (const asOf of ['2026-06-29', '2026-07-01', '2026-07-04']) {
      expect(read(entries.toReversed(), asOf, 13)).toEqual(onSunday);
    }
  });

  it('says nothing of an empty journal', () => {
    const reading = read([], '2026-07-05', null);
    expect([reading.activities, reading.comparisons.all, reading.burden, reading.signals]).toEqual([[], [], [], []]);
    expect(reading.total).toMatchObject({ reflections: 0, level: null });
  });
});
