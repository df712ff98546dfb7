import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekScale } from '../../../../../renderer/charts/axis/week-scale.ts';
import { annotationGeometry } from '../../../../../renderer/charts/drift/annotation-geometry.ts';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import type { Annotation } from '../../../../../shared/ipc/drift.ts';

const FIRST = 2_923;
const monday = firstDayOfWeek(FIRST);
/** Seven pixels a week: one a day. */
const scale = weekScale({ firstWeek: FIRST, lastWeek: FIRST + 19 }, 0, 140);

const mark = (days: number, change: Partial<Annotation> = {}): Annotation => {
  const day = addDays(monday, days);
  return { kind: 'pinned', week: weekIndex(day), day, from: null, to: null, text: 'Pinned', entryId: 'e1', ...change };
};

describe('the lane of marks', () => {
  it('puts a mark on its day', () => {
    expect(annotationGeometry([mark(10)], scale)).toEqual([
      { kind: 'pinned', week: FIRST + 1, x: 10.5, begin: null, end: null, entryId: 'e1' },
    ]);
  });

  it('draws what is only likely from the first day it may have been to the last, inside the plot', () => {
    const [from, to] = [addDays(monday, 7), addDays(monday, 27)];
    const likely = { kind: 'moved', entryId: null } as const;
    expect(annotationGeometry([mark(14, { ...likely, from, to })], scale)).toMatchObject([
      { kind: 'moved', x: expect.closeTo(14.5, 9), begin: expect.closeTo(7, 9), end: expect.closeTo(28, 9) },
    ]);
    const beyond = mark(14, { ...likely, from: addDays(monday, -20), to: addDays(monday, 400) });
    expect(annotationGeometry([beyond], scale)).toMatchObject([{ begin: 0, end: 140 }]);
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

  it('keeps every mark apart from every other, and inside the plot, wherever their days are', () => {
    const kinds = ['role', 'catalogue', 'pinned', 'experiment', 'holiday'] as const;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(139), fc.constantFrom(...kinds)), { maxLength: 6 }), (given) => {
        const marks = given.toSorted(([a], [b]) => a - b).map(([days, kind]) => mark(days, { kind }));
        const xs = annotationGeometry(marks, scale).map(({ x }) => x);
        for (const [index, x] of xs.entries()) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(140);
          for (const other of xs.slice(index + 1)) expect(Math.abs(other - x)).toBeGreaterThanOrEqual(11 - 1e-3);
        }
      }),
    );
  });

  it('draws marks of one kind that would touch as one, and marks of two kinds beside each other', () => {
    const marks = [mark(10), mark(13), mark(14, { kind: 'role', entryId: null }), mark(30)];
    expect(annotationGeometry(marks, scale).map(({ kind, x }) => [kind, Math.round(10 * x) / 10])).toEqual([
      ['pinned', 10.5],
      ['role', 21.5],
      ['pinned', 32.5],
    ]);
  });
});
