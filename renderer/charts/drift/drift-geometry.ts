import { scaleLinear, scaleSqrt } from 'd3-scale';
import { dayNumber } from '../../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../../shared/calendar/iso-week.ts';
import type { CurveView, RoleStep, WeekDot } from '../../../shared/ipc/drift.ts';
import { monthTicks, type PlacedMonth } from '../axis/month-axis.ts';
import { spreadLabels } from '../axis/spread-labels.ts';
import { lastDrawnWeek, type WeekScale, weekScale } from '../axis/week-scale.ts';
import { type DrawnCurve, drawCurve } from './curve-geometry.ts';

/** What is drawn: weeks and days in, pixels out. No sizes of text are known here but the ones in `Frame`. */
export type DriftPicture = {
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly energy: CurveView;
  readonly time: CurveView;
  readonly roles: readonly RoleStep[];
};

/** The whole drawing and the margins around the plot, in px. */
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type DrawnDot = {
  readonly week: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Which side of the middle it lies on: drawn by shape and by colour. */
  readonly side: 'em' | 'tl' | 'middle';
  /** Answered under questions that are asked no more. */
  readonly former: boolean;
};

export type DrawnRole = {
  readonly title: string;
  /** The step at the height of the role; empty for a role without a place on the axis. */
  readonly path: string;
  /** Where the role begins. */
  readonly x: number;
  /** Whether the title has room along its own stretch of time. */
  readonly titled: boolean;
};

export type DriftGeometry = {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly energy: DrawnCurve;
  readonly time: DrawnCurve;
  readonly dots: readonly DrawnDot[];
  readonly roles: readonly DrawnRole[];
  readonly months: readonly PlacedMonth[];
  /** Heights of the names at the right end of the curves, kept apart, and where they begin. */
  readonly labels: ReadonlyMap<string, number>;
  readonly labelX: number;
  /** Pixel of a value between -1 and 1. */
  readonly y: (value: number) => number;
  /** The time axis. */
  readonly scale: WeekScale;
};

const LABEL_GAP = 34;
const LETTER_WIDTH = 6.6;
const TITLE_PADDING = 16;

const sideOf = (value: number): DrawnDot['side'] => {
  if (value === 0) return 'middle';
  return value > 0 ? 'em' : 'tl';
};

type Scales = { readonly time: WeekScale; readonly y: (value: number) => number };

const drawDots = (dots: readonly WeekDot[], { time, y }: Scales): readonly DrawnDot[] => {
  // Dots of a long history shrink with their week, else ten years would be one grey ribbon.
  const crowd = Math.min(1, Math.max(0.42, time.weekWidth / 12));
  const radius = scaleSqrt().domain([1, 7]).range([3.2, 6.4]).clamp(true);
  return dots.map(({ week, n, value, former = false }) => ({
    week,
    former,
    x: time.x(week),
    y: y(value),
    r: radius(n) * crowd,
    side: sideOf(value),
  }));
};

const stepOf = ({ to, height }: RoleStep, next: RoleStep | undefined, x: [number, number], y: Scales['y']): string => {
  if (height === null) return '';
  const joins = next !== undefined && next.height !== null && dayNumber(next.from) === dayNumber(to) + 1;
  return `M${x[0]},${y(height)}H${x[1]}${joins ? `V${y(next.height ?? 0)}` : ''}`;
};

const drawRoles = (roles: readonly RoleStep[], { time, y }: Scales): readonly DrawnRole[] =>
  roles.map((step, index) => {
    const [start, end] = [time.day(dayNumber(step.from)), time.day(dayNumber(step.to) + 1)];
    const next = roles[index + 1];
    const room = (next ? time.day(dayNumber(next.from)) : time.right) - start;
    return {
      title: step.title,
      path: stepOf(step, next, [start, end], y),
      x: start,
      titled: room >= step.title.length * LETTER_WIDTH + TITLE_PADDING,
    };
  });

/** Every pixel of the drift chart, from the numbers alone. */
export const driftGeometry = (picture: DriftPicture, frame: Frame): DriftGeometry => {
  const plot = {
    left: frame.left,
    right: frame.width - frame.right,
    top: frame.top,
    bottom: frame.height - frame.bottom,
  };
  const scale = weekScale(picture, plot.left, plot.right);
  const values = scaleLinear().domain([-1, 1]).range([plot.bottom, plot.top]);
  const y = (value: number): number => values(value);
  const energy = drawCurve(picture.energy.line, { x: scale.x, y });
  const time = drawCurve(picture.time.line, { x: scale.x, y });
  const dots = drawDots(picture.energy.dots, { time: scale, y });
  // The dot of the unfinished week and the step of the role go on beyond the lines: names keep clear of them too.
  const held = picture.roles.at(-1);
  const roleEnd = held ? scale.day(dayNumber(held.to) + 1) : 0;
  const newest = Math.max(energy.end?.x ?? 0, time.end?.x ?? 0, dots.at(-1)?.x ?? 0, roleEnd);
  const wishes = [
    { key: 'energy', y: energy.end?.y },
    { key: 'time', y: time.end?.y },
  ].flatMap(({ key, y: height }) => (height === undefined ? [] : [{ key, y: height }]));
  const [firstDay, lastDay] = [firstDayOfWeek(picture.firstWeek), lastDayOfWeek(lastDrawnWeek(picture))];
  return {
    plot,
    energy,
    time,
    dots,
    roles: drawRoles(picture.roles, { time: scale, y }),
    months: monthTicks(firstDay, lastDay, plot.right - plot.left).map((tick) => ({ ...tick, x: scale.day(tick.day) })),
    labelX: Math.min(plot.right, newest + 8) + 12,
    labels: spreadLabels(wishes, LABEL_GAP, plot.top + LABEL_GAP / 2, plot.bottom - LABEL_GAP / 2),
    y,
    scale,
  };
};
