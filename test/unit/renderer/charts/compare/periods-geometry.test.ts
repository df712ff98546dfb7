import { describe, expect, it } from 'vitest';
import { periodsGeometry } from '../../../../../renderer/charts/compare/periods-geometry.ts';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import type { ComparedSide } from '../../../../../shared/ipc/drift.ts';
import { day } from '../../../../support/builders.ts';

const empty: ComparedSide = { weeks: 0, n: 0, mean: null, dots: [] };
const weeksOf = (from: string, to: string) => [weekIndex(day(from)), weekIndex(day(to))] as const;
const frame = { width: 832, height: 200, left: 100, top: 20, bottom: 40 };

describe('two periods beside each other', () => {
  const weeks = { earlier: weeksOf('2025-11-03', '2026-02-01'), later: weeksOf('2026-02-02', '2026-05-03') };

  it('carry the months of each under its half, with the year where it begins', () => {
    const { earlier, later } = periodsGeometry({ earlier: empty, later: empty }, weeks, frame);
    expect(earlier.months.map(({ label, year }) => [label, year])).toEqual([
      ['Nov', '2025'],
      ['Dec', null],
      ['Jan', '2026'],
      ['Feb', null],
    ]);
    for (const half of [earlier, later]) {
      expect(half.months.every(({ x }) => x >= half.left && x <= half.right)).toBe(true);
      expect(half.months.map(({ x }) => x)).toEqual(half.months.map(({ x }) => x).toSorted((a, b) => a - b));
    }
  });

  it('place a month among the dots of its weeks', () => {
    const week = weekIndex(day('2026-03-02'));
    const dots = [week - 1, week].map((each) => ({ week: each, monday: day('2026-03-02'), n: 1, value: 0 }));
    const { later } = periodsGeometry({ earlier: empty, later: { ...empty, dots } }, weeks, frame);
    const march = later.months.find(({ label }) => label === 'Mar')?.x ?? 0;
    const [before, after] = later.dots;
    expect((before?.x ?? 0) < march && march < (after?.x ?? 0)).toBe(true);
  });

  it('of one week alone stand in the middle', () => {
    const alone = { earlier: weeksOf('2026-03-02', '2026-03-08'), later: weeksOf('2026-03-09', '2026-03-15') };
    const dots = [{ week: alone.earlier[0], monday: day('2026-03-02'), n: 1, value: 0.5 }];
    const { earlier } = periodsGeometry({ earlier: { ...empty, dots }, later: empty }, alone, frame);
    expect(earlier.dots[0]?.x).toBe((earlier.left + earlier.right) / 2);
    expect(earlier.months.every(({ x }) => x === earlier.left)).toBe(true);
  });
});
