import { describe, expect, it } from 'vitest';
import { weekView } from '../../../../../electron/journal/entries/week-view.ts';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import { weekDots } from '../../../../../shared/domain/statistics/level-line.ts';
import { weekViewSchema } from '../../../../../shared/ipc/timeline.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const today = day('2026-07-08');
const { reflections } = sampleDiary();
const entries = [
  ...reflections,
  aReflection({
    id: 'late',
    forDate: day('2026-06-30'),
    createdLocalDate: day('2026-07-20'),
    answers: { EF02: 'left' },
  }),
  aReflection({ id: 'silent', forDate: day('2026-07-01') }),
];

describe('the entries behind a week', () => {
  it('are as many as the n of the dot, and of the bar, in every week', () => {
    const observed = observe(entries);
    for (const curve of ['energy', 'time'] as const) {
      for (const { week, n } of weekDots(observed[curve], today)) {
        expect(weekView(entries, { week, curve, today }).counted).toHaveLength(n);
      }
    }
  });

  it('leave nothing of the week out: the others stand below with the reason', () => {
    const week = weekIndex(day('2026-07-01'));
    const view = weekView(entries, { week, curve: 'energy', today });
    expect(weekViewSchema.parse(view)).toEqual(view);
    expect(view.notCounted.map(({ line, why }) => [line.id, why])).toEqual([
      ['late', 'Written 20 days later: kept in the journal, not counted.'],
      ['silent', 'No energy answer.'],
    ]);
    const inWeek = entries.filter(({ forDate }) => weekIndex(forDate) === week);
    expect(view.counted.length + view.notCounted.length).toBe(inWeek.length);
  });

  it('are none in a week without any', () => {
    const week = weekIndex(addDays(today, 70));
    expect(weekView(entries, { week, curve: 'energy', today })).toMatchObject({ counted: [], notCounted: [] });
  });
});
