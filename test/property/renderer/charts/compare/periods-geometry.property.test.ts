import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { periodsGeometry } from '../../../../../renderer/charts/compare/periods-geometry.ts';
import { firstDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';

const side = fc
  .uniqueArray(
    fc.record({ week: fc.integer({ min: 2900, max: 2925 }), value: fc.double({ min: -1, max: 1, noNaN: true }) }),
    {
      selector: ({ week }) => week,
      maxLength: 26,
    },
  )
  .map((dots) => ({
    weeks: dots.length,
    n: dots.length,
    mean: dots.length < 4 ? null : dots.reduce((sum, { value }) => sum + value, 0) / dots.length,
    dots: dots.map(({ week, value }) => ({ week, value, n: 1, monday: firstDayOfWeek(week) })),
  }));

const weeks = { earlier: [2900, 2925], later: [2900, 2925] } as const;

describe('two periods drawn', () => {
  it('keep every dot in its own half and every mean among its dots', () => {
    fc.assert(
      fc.property(side, side, fc.integer({ min: 280, max: 2_000 }), (earlier, later, width) => {
        const drawn = periodsGeometry({ earlier, later }, weeks, { width, height: 168, left: 0, top: 10, bottom: 26 });
        expect(drawn.earlier.right).toBeLessThan(drawn.later.left);
        for (const half of [drawn.earlier, drawn.later]) {
          for (const { x, y, r } of half.dots) {
            expect(x - r).toBeGreaterThanOrEqual(half.left);
            expect(x + r).toBeLessThanOrEqual(half.right);
            expect(y).toBeGreaterThanOrEqual(drawn.top);
            expect(y).toBeLessThanOrEqual(drawn.bottom);
          }
          if (half.mean === null) continue;
          const heights = half.dots.map(({ y }) => y);
          expect(half.mean).toBeGreaterThanOrEqual(Math.min(...heights) - 1e-6);
          expect(half.mean).toBeLessThanOrEqual(Math.max(...heights) + 1e-6);
        }
      }),
    );
  });
});
