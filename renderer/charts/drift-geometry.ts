import { scaleLinear, scaleSqrt } from 'd3-scale';
import { area, line } from 'd3-shape';
import { type CalendarDay, dayNumber } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastDayOfWeek } from '../../shared/calendar/iso-week.ts';
import type { CurveView, LevelPoint, RoleStep, WeekDot } from '../../shared/ipc/views.ts';
import { type MonthTick, monthTicks } from './month-axis.ts';
import { spreadLabels } from './spread-labels.ts';

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

export type DrawnCurve = {
  readonly line: string;
  readonly band: string;
  /** The lower and the upper edge of the band as two lines, for a band that must not cover another. */
  readonly edges: string;
  /** The newest point that has a level: where its name is written. */
  readonly end: { readonly x: number; readonly y: number } | null;
};

export type DriftGeometry = {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly energy: DrawnCurve;
  readonly time: DrawnCurve;
  readonly dots: readonly DrawnDot[];
  readonly roles: readonly DrawnRole[];
  readonly months: readonly (MonthTick & { readonly x: number })[];
  /** Heights of the names at the right end of the curves, kept apart, and where they begin. */
  readonly labels: ReadonlyMap<string, number>;
  readonly labelX: number;
  /** Pixel of a value between -1 and 1. */
  readonly y: (value: number) => number;
  /** Middle of a week. */
  readonly x: (week: number) => number;
  /** The week at a pixel, inside the range. */
  readonly weekAt: (x: number) => number;
};

/** Fewer weeks than this are drawn on the same width, so that a first check-in does not look like a whole story. */
const SHORTEST_RANGE = 13;
const LABEL_GAP = 34;
const LETTER_WIDTH = 6.6;
const TITLE_PADDING = 16;

const sideOf = (value: number): DrawnDot['side'] => {
  if (value === 0) return 'middle';
  return value > 0 ? 'em' : 'tl';
};

/** Last week on the paper: later than the last with anything in it when the story is short, as room for what comes. */
const lastDrawnWeek = ({ firstWeek, lastWeek }: Pick<DriftPicture, 'firstWeek' | 'lastWeek'>): number =>
  Math.max(lastWeek, firstWeek + SHORTEST_RANGE - 1);

type Scales = { readonly x: (day: number) => number; readonly y: (value: number) => number };

const MIDDLE_OF_WEEK = 3.5;

const drawCurve = (points: readonly LevelPoint[], { x, y }: Scales): DrawnCurve => {
  // A level belongs to a Sunday, but stands over the dot of its week: one week, one column.
  const column = (point: LevelPoint) => x(dayNumber(firstDayOfWeek(point.week)) + MIDDLE_OF_WEEK);
  const has = (point: LevelPoint) => point.level !== null;
  const newest = points.findLast(has);
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

const drawDots = (dots: readonly WeekDot[], weekWidth: number, { x, y }: Scales): readonly DrawnDot[] => {
  // Dots of a long history shrink with their week, else ten years would be one grey ribbon.
  const crowd = Math.min(1, Math.max(0.42, weekWidth / 12));
  const radius = scaleSqrt().domain([1, 7]).range([3.2, 6.4]).clamp(true);
  return dots.map(({ week, n, value }) => ({
    week,
    x: x(dayNumber(firstDayOfWeek(week)) + MIDDLE_OF_WEEK),
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

const drawRoles = (roles: readonly RoleStep[], { x, y }: Scales, right: number): readonly DrawnRole[] =>
  roles.map((step, index) => {
    const [start, end] = [x(dayNumber(step.from)), x(dayNumber(step.to) + 1)];
    const next = roles[index + 1];
    const room = (next ? x(dayNumber(next.from)) : right) - start;
    return {
      title: step.title,
      path: stepOf(step, next, [start, end], y),
      x: start,
      titled: room >= step.title.length * LETTER_WIDTH + TITLE_PADDING,
    };
  });

/** Every pixel of the drift chart, from the numbers alone. */
export const driftGeometry = (picture: DriftPicture, frame: Frame): DriftGeometry => {
  const { firstWeek, lastWeek } = picture;
  const [firstDay, lastDay]: [CalendarDay, CalendarDay] = [
    firstDayOfWeek(firstWeek),
    lastDayOfWeek(lastDrawnWeek(picture)),
  ];
  const plot = {
    left: frame.left,
    right: frame.width - frame.right,
    top: frame.top,
    bottom: frame.height - frame.bottom,
  };
  const days = scaleLinear()
    .domain([dayNumber(firstDay), dayNumber(lastDay) + 1])
    .range([plot.left, plot.right]);
  const values = scaleLinear().domain([-1, 1]).range([plot.bottom, plot.top]);
  const scales: Scales = { x: (day) => days(day), y: (value) => values(value) };
  const weekWidth = days(7) - days(0);
  const energy = drawCurve(picture.energy.line, scales);
  const time = drawCurve(picture.time.line, scales);
  const newest = Math.max(energy.end?.x ?? 0, time.end?.x ?? 0);
  const wishes = [
    { key: 'energy', y: energy.end?.y },
    { key: 'time', y: time.end?.y },
  ].flatMap(({ key, y }) => (y === undefined ? [] : [{ key, y }]));
  return {
    plot,
    energy,
    time,
    dots: drawDots(picture.energy.dots, weekWidth, scales),
    roles: drawRoles(picture.roles, scales, plot.right),
    months: monthTicks(firstDay, lastDay, plot.right - plot.left).map((tick) => ({ ...tick, x: days(tick.day) })),
    labelX: Math.min(plot.right, newest + 8) + 12,
    labels: spreadLabels(wishes, LABEL_GAP, plot.top + LABEL_GAP / 2, plot.bottom - LABEL_GAP / 2),
    y: scales.y,
    x: (week) => days(dayNumber(firstDayOfWeek(week)) + MIDDLE_OF_WEEK),
    weekAt: (pixel) => {
      const week = Math.floor((Math.floor(days.invert(pixel)) + 3) / 7);
      return Math.min(lastWeek, Math.max(firstWeek, week));
    },
  };
};
