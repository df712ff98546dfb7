import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';
import { measureShown } from '../../../../../shared/domain/drift/shown-drift.ts';
import type { EntryObservation } from '../../../../../shared/domain/scoring/observations.ts';
import { movedCases } from '../../../../support/moved-vectors.ts';

const bins = (name: string) => movedCases.find((one) => one.name === name)?.bins ?? [];

/** Two equal check-ins on one weekday for each week of a published series; in the weeks given they were written late. */
const checkInsOf = (name: string, late: readonly number[] = []): readonly EntryObservation[] =>
  bins(name).flatMap(({ week, weight, mean }) =>
    [2, 2].map(
      (weekday): EntryObservation => ({
        ...{ date: addDays(firstDayOfWeek(week), weekday) as CalendarDay, weight: weight / 2, value: mean },
        ...{ catalogueVersion: '2026.1', lateDays: late.includes(week) ? 9 : 0 },
        ...{ form: 'weekly', asksOwn: false, ratesActivities: false },
      }),
    ),
  );

const sundaysOf = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe('a claim under guards', () => {
  it('is taken back on the Sundays after, and said to have stood until the last that showed it', () => {
    const shown = measureShown(checkInsOf('withdrawn-eight-before'), lastDayOfWeek(2927));
    expect(shown).toMatchObject({ status: 'no-clear-movement', guards: [] });
    expect(shown.withdrawn).toBe(lastDayOfWeek(2926));
    expect(shown.shownWithdrawn).toBe(lastDayOfWeek(2926));
  });

  it('is not said to be taken back where a guard held it back all along', () => {
    const late = checkInsOf('withdrawn-eight-before', sundaysOf(2900, 2926));
    const [claimed, after] = [2920, 2927].map((week) => measureShown(late, lastDayOfWeek(week)));
    expect(claimed).toMatchObject({ status: 'moved', guards: ['late-share'], shownStatus: 'tilt' });
    expect(after).toMatchObject({ withdrawn: lastDayOfWeek(2926), shownWithdrawn: null });
  });

  it('was last shown before a guard began to speak', () => {
    const late = checkInsOf('withdrawn-eight-before', sundaysOf(2912, 2926));
    const first = sundaysOf(2915, 2926).find((week) => measureShown(late, lastDayOfWeek(week)).shownStatus === 'tilt');
    expect(first).toBeGreaterThan(2915);
    expect(measureShown(late, lastDayOfWeek(2927)).shownWithdrawn).toBe(lastDayOfWeek((first ?? 0) - 1));
  });

  it('of time stood on as long as it was shown, whatever was asked', () => {
    const asked = checkInsOf('withdrawn-eight-before').map((one) =>
      one.date < firstDayOfWeek(2920) ? one : { ...one, catalogueVersion: '2026.2' },
    );
    const lastShownOf = (curve: 'energy' | 'time') =>
      measureShown(asked, lastDayOfWeek(2927), { curve }).shownWithdrawn;
    expect(lastShownOf('energy')).toBe(lastDayOfWeek(2919));
    expect(lastShownOf('time')).toBe(lastDayOfWeek(2926));
  });

  it('that is only kept names the last Sunday on which it was more', () => {
    const series = checkInsOf('kept');
    const story = sundaysOf(2925, 2943).map((week) => measureShown(series, lastDayOfWeek(week)));
    const kept = story.filter(({ status, p0 }) => status === 'moved' && (p0 ?? 0) >= 0.25);
    expect(kept.length).toBeGreaterThan(0);
    for (const { shownClear } of kept) {
      expect(measureShown(series, shownClear as CalendarDay)).toMatchObject({ shownStatus: 'moved', shownClear: null });
    }
    expect(story.filter(({ shownClear }) => shownClear !== null)).toHaveLength(kept.length);
  });
});
