import { area, line } from 'd3-shape';
import type { LevelPoint } from '../../../shared/ipc/drift.ts';

export type DrawnCurve = {
  readonly line: string;
  readonly band: string;
  /** The lower and the upper edge of the band as two lines, for where a filled band cannot be told from another. */
  readonly edges: string;
  /** The newest point that has a level: where its name is written. */
  readonly end: { readonly x: number; readonly y: number } | null;
};

export type CurveScales = { readonly x: (week: number) => number; readonly y: (value: number) => number };

/**
 * At most one point for each pixel column: more cannot be seen. Of the points in a column the newest stays; a column
 * without a level stays a gap. Points must be oldest first.
 */
export const thinToColumns = (points: readonly LevelPoint[], x: CurveScales['x']): readonly LevelPoint[] =>
  points.filter((point, index) => {
    const next = points[index + 1];
    return next === undefined || Math.floor(x(next.week)) !== Math.floor(x(point.week));
  });

/** A level line with its band, broken where there is no level. */
export const drawCurve = (all: readonly LevelPoint[], { x, y }: CurveScales): DrawnCurve => {
  const points = thinToColumns(all, x);
  // A level belongs to a Sunday, but stands over the dot of its week: one week, one column.
  const column = (point: LevelPoint) => x(point.week);
  const newest = points.findLast(({ level }) => level !== null);
  const lineOf = (value: (point: LevelPoint) => number | null): string =>
    line<LevelPoint>()
      .defined((point) => value(point) !== null)
      .x(column)
      .y((point) => y(value(point) ?? 0))(points) ?? '';
  return {
    line: lineOf(({ level }) => level),
    edges: lineOf(({ lo }) => lo) + lineOf(({ hi }) => hi),
    band:
      area<LevelPoint>()
        .defined((point) => point.lo !== null && point.hi !== null)
        .x(column)
        .y0((point) => y(point.lo ?? 0))
        .y1((point) => y(point.hi ?? 0))(points) ?? '',
    end: newest ? { x: column(newest), y: y(newest.level ?? 0) } : null,
  };
};
