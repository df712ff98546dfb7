import { scaleLinear, scaleSqrt } from 'd3-scale';
import { dayNumber } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import type { ComparedCurveView, ComparedSide } from '../../../shared/ipc/drift.ts';
import { monthTicks, type PlacedMonth } from '../axis/month-axis.ts';

export type DrawnPeriod = {
  readonly left: number;
  readonly right: number;
  /** Height of the mean, null where none is given. */
  readonly mean: number | null;
  readonly dots: readonly {
    readonly week: number;
    readonly x: number;
    readonly y: number;
    readonly r: number;
    readonly side: 'em' | 'tl' | 'middle';
  }[];
  readonly months: readonly PlacedMonth[];
};

export type PeriodsGeometry = {
  readonly earlier: DrawnPeriod;
  readonly later: DrawnPeriod;
  readonly top: number;
  readonly bottom: number;
  /** Pixel of a value between -1 and 1. */
  readonly y: (value: number) => number;
};

export type PeriodsFrame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};

/** Between the two halves. */
const GUTTER = 32;
/** So that no dot touches an end of its half. */
const INSET = 10;
const SMALLEST_DOT = 3.2;
const LARGEST_DOT = 6.4;

const sideOf = (value: number): 'em' | 'tl' | 'middle' => {
  if (value === 0) return 'middle';
  return value > 0 ? 'em' : 'tl';
};

const draw = (
  side: ComparedSide,
  [first, last]: readonly [number, number],
  [left, right]: readonly [number, number],
  y: (value: number) => number,
): DrawnPeriod => {
  const middle = (left + right) / 2;
  const x = scaleLinear()
    .domain([first, last])
    .range([left + INSET, right - INSET]);
  const width = right - left - 2 * INSET;
  const months = monthTicks(firstDayOfWeek(first), lastDayOfWeek(last), width);
  const begun = dayNumber(firstDayOfWeek(first));
  // A dot stands for its whole week: a day is placed as far from it as it is from the middle of that week.
  const dayX = (day: number): number => Math.max(left, first === last ? left : x(first + (day - begun) / 7 - 0.5));
  const radius = scaleSqrt().domain([1, 7]).range([SMALLEST_DOT, LARGEST_DOT]).clamp(true);
  return {
    left,
    right,
    mean: side.mean === null ? null : y(side.mean),
    months: months.map((tick) => ({ ...tick, x: dayX(tick.day) })),
    dots: side.dots.map(({ week, n, value }) => ({
      week,
      x: first === last ? middle : x(week),
      y: y(value),
      r: radius(n),
      side: sideOf(value),
    })),
  };
};

/** Two halves on one height scale from -1 to 1: dots of weeks and the mean of each. Weeks in, pixels out. */
export const periodsGeometry = (
  curve: Pick<ComparedCurveView, 'earlier' | 'later'>,
  weeks: { readonly earlier: readonly [number, number]; readonly later: readonly [number, number] },
  frame: PeriodsFrame,
): PeriodsGeometry => {
  const [top, bottom] = [frame.top, frame.height - frame.bottom];
  const values = scaleLinear().domain([-1, 1]).range([bottom, top]);
  const y = (value: number): number => values(value);
  const half = (frame.width - frame.left - GUTTER) / 2;
  return {
    earlier: draw(curve.earlier, weeks.earlier, [frame.left, frame.left + half], y),
    later: draw(curve.later, weeks.later, [frame.left + half + GUTTER, frame.width], y),
    top,
    bottom,
    y,
  };
};
