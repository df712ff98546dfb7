import { describe, expect, it } from 'vitest';
import { annotationGeometry } from '../../../../renderer/charts/annotation-geometry.ts';
import { weekScale } from '../../../../renderer/charts/week-scale.ts';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, weekIndex } from '../../../../shared/calendar/iso-week.ts';
import type { Annotation } from '../../../../shared/ipc/drift-views.ts';

const FIRST = 2_923;
const monday = firstDayOfWeek(FIRST);
/** Seven pixels a week: one a day. */
const scale = weekScale({ firstWeek: FIRST, lastWeek: FIRST + 19 }, 0, 140);

const mark = (days: number, change: Partial<Annotation> = {}): Annotation => {
  const day = addDays(monday, days);
  return { kind: 'pinned', week: weekIndex(day), day, to: null, text: 'Pinned', entryId: 'e1', ...change };
};

describe('the lane of marks', () => {
  it('puts a mark on its day', () => {
    expect(annotationGeometry([mark(10)], scale)).toEqual([
      { kind: 'pinned', week: FIRST + 1, x: 10.5, end: null, entryId: 'e1' },
    ]);
  });

  it('draws what lasts to its last day, and inside the plot', () => {
    const to = addDays(monday, 29);
    const [lasting, beyond, before] = annotationGeometry(
      [
        mark(20, { kind: 'experiment', to }),
        mark(120, { kind: 'holiday', to: addDays(monday, 400) }),
        mark(-9, { kind: 'experiment', to }),
      ],
      scale,
    );
    expect([lasting?.x, lasting?.end]).toEqual([20.5, 30]);
    expect(beyond?.end).toBe(140);
    expect(before?.x).toBe(0);
  });

  it('draws marks of one kind that would touch as one, and marks of two kinds as two', () => {
    const marks = [mark(10), mark(13), mark(14, { kind: 'role', entryId: null }), mark(30)];
    expect(annotationGeometry(marks, scale).map(({ kind, x }) => [kind, Math.round(10 * x) / 10])).toEqual([
      ['pinned', 10.5],
      ['role', 14.5],
      ['pinned', 30.5],
    ]);
  });
});
