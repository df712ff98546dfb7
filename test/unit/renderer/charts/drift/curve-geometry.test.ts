import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCurve, thinToColumns } from '../../../../../renderer/charts/drift/curve-geometry.ts';
import { lastDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';
import type { LevelPoint } from '../../../../../shared/ipc/drift.ts';

const point = (week: number, level: number | null): LevelPoint => ({
  week,
  sunday: lastDayOfWeek(week),
  level,
  lo: level === null ? null : level - 0.1,
  hi: level === null ? null : level + 0.1,
});

const y = (value: number): number => 100 - 50 * value;

describe('a point for each pixel column', () => {
  it('leaves all where weeks are wider than a pixel', () => {
    const points = [1, 2, 3].map((week) => point(week, 0.2));
    expect(thinToColumns(points, (week) => 10 * week)).toEqual(points);
  });

  it('keeps the newest of those that share one', () => {
    const points = [point(0, 0.1), point(1, 0.2), point(2, 0.3), point(3, 0.4)];
    expect(thinToColumns(points, (week) => week / 2).map(({ week }) => week)).toEqual([1, 3]);
  });

  it('never has two in a column, and always the newest of all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.double({ min: 0.05, max: 3, noNaN: true }), (count, width) => {
        const points = Array.from({ length: count }, (_, week) => point(week, 0));
        const kept = thinToColumns(points, (week) => week * width);
        const columns = kept.map(({ week }) => Math.floor(week * width));
        expect(new Set(columns).size).toBe(columns.length);
        expect(kept.at(-1)).toBe(points.at(-1));
      }),
    );
  });
});

describe('a curve', () => {
  it('is broken where there is no level, its band and the edges of the band too', () => {
    const points = [point(0, 0), point(1, 0.2), point(2, null), point(3, 0.2), point(4, 0)];
    const { line, band, edges, end } = drawCurve(points, { x: (week) => 10 * week, y });
    expect(line).toBe('M0,100L10,90M30,90L40,100');
    expect(band.match(/M/g)).toHaveLength(2);
    expect(edges.match(/M/g)).toHaveLength(4);
    expect(end).toEqual({ x: 40, y: 100 });
  });

  it('is nothing without a level', () => {
    const nothing = { line: '', band: '', edges: '', end: null };
    expect(drawCurve([point(0, null)], { x: (week) => week, y })).toEqual(nothing);
  });
});
