import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { dayNumber } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import { monthTicks, type PlacedMonth } from '../axis/month-axis.ts';
import type { Box } from '../axis/place-labels.ts';
import { spreadLabels } from '../axis/spread-labels.ts';
import type { Frame } from '../drift/drift-geometry.ts';

/** One thing rated by week. Null = a gap: nothing there, not zero. */
export type WeeklySeries = {
  readonly key: string;
  readonly name: string;
  readonly points: readonly { readonly week: number; readonly value: number | null }[];
  /** Dots alone, or dots joined where weeks follow each other, or a line alone. */
  readonly draw: 'dots' | 'joined' | 'line';
};

export type WeeklyPicture = {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly series: readonly WeeklySeries[];
  readonly band?: readonly { readonly week: number; readonly lo: number | null; readonly hi: number | null }[];
  /** The lowest and the highest value there can be. */
  readonly domain: readonly [number, number];
};

export type DrawnSeries = {
  readonly key: string;
  readonly name: string;
  readonly draw: WeeklySeries['draw'];
  readonly path: string;
  readonly dots: readonly { readonly week: number; readonly x: number; readonly y: number }[];
  /** Where its name stands at the right end; null without a value. */
  readonly label: { readonly x: number; readonly y: number } | null;
};

export type WeeklyGeometry = {
  readonly plot: Box;
  readonly series: readonly DrawnSeries[];
  readonly band: string;
  readonly months: readonly PlacedMonth[];
  readonly x: (week: number) => number;
  readonly y: (value: number) => number;
  /** The week at a pixel, inside the range. */
  readonly weekAt: (x: number) => number;
};

/** A short story is drawn on the width of a quarter, as room for what comes. */
const SHORTEST_RANGE = 13;
const LABEL_GAP = 32;

type WeekValue = { readonly week: number; readonly value: number | null };

/** The points with a gap where a week is missing between two. */
const withGaps = (points: readonly WeekValue[]): readonly WeekValue[] =>
  points.flatMap((point, index) => {
    const before = points[index - 1];
    const follows = before === undefined || point.week - before.week === 1;
    return follows ? [point] : [{ week: point.week - 1, value: null }, point];
  });

/** Every pixel of a chart by week, from the numbers alone. Lines are broken where a week is missing. */
export const weeklyGeometry = (picture: WeeklyPicture, frame: Frame): WeeklyGeometry => {
  const { firstWeek, lastWeek, series, band = [], domain } = picture;
  const plot = {
    left: frame.left,
    right: frame.width - frame.right,
    top: frame.top,
    bottom: frame.height - frame.bottom,
  };
  const lastDrawn = Math.max(lastWeek, firstWeek + SHORTEST_RANGE - 1);
  const x = scaleLinear()
    .domain([firstWeek - 0.5, lastDrawn + 0.5])
    .range([plot.left, plot.right]);
  const y = scaleLinear().domain(domain).range([plot.bottom, plot.top]);
  const newest = series.flatMap(({ key, points, draw }) => {
    const last = points.findLast(({ value }) => value !== null);
    return last && draw !== 'dots' ? [{ key, x: x(last.week), y: y(last.value ?? 0) }] : [];
  });
  const heights = spreadLabels(newest, LABEL_GAP, plot.top + LABEL_GAP / 2, plot.bottom - LABEL_GAP / 2);
  const labelX = Math.max(...newest.map((one) => one.x), plot.left) + 14;
  const drawnSeries = series.map(({ key, name, points, draw }) => {
    const held = points.filter(({ value }) => value !== null);
    const path = line<WeekValue>()
      .defined(({ value }) => value !== null)
      .x(({ week }) => x(week))
      .y(({ value }) => y(value ?? 0))(withGaps(points));
    const height = heights.get(key);
    return {
      key,
      name,
      draw,
      path: draw === 'dots' ? '' : (path ?? ''),
      dots: draw === 'line' ? [] : held.map(({ week, value }) => ({ week, x: x(week), y: y(value ?? 0) })),
      label: height === undefined ? null : { x: labelX, y: height },
    };
  });
  const [firstDay, lastDay] = [firstDayOfWeek(firstWeek), lastDayOfWeek(lastDrawn)];
  const weekOf = (day: number) => (day - dayNumber(firstDay)) / 7 + firstWeek - 0.5;
  return {
    plot,
    series: drawnSeries,
    band:
      area<(typeof band)[number]>()
        .defined(({ lo, hi }) => lo !== null && hi !== null)
        .x(({ week }) => x(week))
        .y0(({ lo }) => y(lo ?? 0))
        .y1(({ hi }) => y(hi ?? 0))(band) ?? '',
    months: monthTicks(firstDay, lastDay, plot.right - plot.left).map((tick) => ({ ...tick, x: x(weekOf(tick.day)) })),
    x: (week) => x(week),
    y: (value) => y(value),
    weekAt: (pixel) => Math.min(lastWeek, Math.max(firstWeek, Math.round(x.invert(pixel)))),
  };
};
