import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { runAt, type Week } from '../support/slow-drift.ts';
import { completeWeek, later, monday } from './calendar.ts';
import { type ExactWeek, inDoubles, newestOf, type Point, type Series, weekly } from './check-in.ts';
import { compared, fraction, minus, nought, over, plus, sumOf, times } from './fraction.ts';
import { GAP, type Level, levelOf, lookAt, resemblance, SHARE } from './level.ts';
import { t90 } from './student.ts';

const EVER = '0001-01-01' as CalendarDay;

/** The weeks of a series from a day to the last complete week as of another. */
const upTo = (points: readonly Point[], asOf: CalendarDay, from = EVER): ExactWeek[] =>
  weekly(points, from, later(monday(completeWeek(asOf) + 1), -1));

/** Energy, time or total energy as of a day. */
export const curveAt = (points: readonly Point[], asOf: CalendarDay) =>
  lookAt(inDoubles(upTo(points, asOf)), completeWeek(asOf));

/** Where energy lies over a year; null until it holds 40 weeks. Section 3.6. Whether it moved: `slow-moved.ts`. */
export const yearAt = (points: readonly Point[], asOf: CalendarDay) => {
  const look = lookAt(inDoubles(upTo(points, asOf)), completeWeek(asOf), 52);
  return look.run.length < 40 ? null : look;
};

/** The hands-on share as of a day. Section 3.3. */
export const handsOnAt = (points: readonly Point[], asOf: CalendarDay, from = EVER) => {
  const now = completeWeek(asOf);
  const inside = points.filter(({ day }) => day >= from);
  const run = runAt(inDoubles(upTo(inside, asOf)), now);
  const none = { share: null, lo: null, hi: null };
  const splits = run.reduce((sum, { n }) => sum + n, 0);
  const newest = run.at(-1)?.week ?? Number.NEGATIVE_INFINITY;
  if (now - newest > 8 || run.length < 4 || splits < 6) return { ...none, state: 'insufficient' as const };
  const held = inside.filter((one) => run.some(({ week }) => week === one.week));
  const [parts, worth] = [sumOf(held.map((one) => one.weight)), sumOf(held.map((one) => one.worth ?? nought))];
  if (compared(over(parts, worth), fraction(1, 2)) < 0) return { ...none, state: 'mostly-other' as const };
  const { level: share, lo, hi } = levelOf(run, now, SHARE);
  return { share, lo, hi, state: 'share' as const };
};

const gapLevel = (weeks: readonly Week[], now: number): Level | null => {
  const run = runAt(weeks, now);
  const newest = run.at(-1)?.week ?? Number.NEGATIVE_INFINITY;
  return run.length < 8 || now - newest > 8 ? null : levelOf(run, now, GAP);
};

/** Beyond 0.1 with the whole band: a bound that is 0.1 itself is not. */
const beyond = (level: Level | null): number => {
  if (level === null) return 0;
  if (level.lo >= 0.1 + 1e-9) return 1;
  return level.hi <= -0.1 - 1e-9 ? -1 : 0;
};

/** Energy minus time in the weeks that have both. Section 3.8. */
export const gapAt = ({ energy, time }: Series, asOf: CalendarDay) => {
  const now = completeWeek(asOf);
  const [E, T] = [upTo(energy, asOf), upTo(time, asOf)];
  const common: ExactWeek[] = [];
  for (const one of E) {
    for (const other of T) {
      if (one.week !== other.week) continue;
      const W = over(times(one.W, other.W), plus(one.W, other.W));
      common.push({ week: one.week, W, y: minus(one.y, other.y), n: Math.min(one.n, other.n) });
    }
  }
  const weeks = inDoubles(common);
  const level = gapLevel(weeks, now);
  const sides = [lookAt(inDoubles(E), now).side, lookAt(inDoubles(T), now).side];
  const isClear = beyond(level) !== 0 && beyond(gapLevel(weeks, now - 2)) === beyond(level);
  const isApart = sides[0] !== null && sides[1] !== null && sides[0] !== sides[1];
  const status = level === null ? 'insufficient' : isClear && isApart ? 'gap' : 'no-clear-gap';
  return { status, level, weeks: runAt(weeks, now).length, energySide: sides[0], timeSide: sides[1] };
};

type Days = { readonly from: CalendarDay; readonly to: CalendarDay };

/** Two periods of one series: mean after minus mean before, and its band. Section 3.8. */
export const difference = (points: readonly Point[], before: Days, after: Days) => {
  const isIn =
    (day: CalendarDay) =>
    ({ from, to }: Days) =>
      from <= day && day <= to;
  // Both periods are read under the newest questions of either.
  const own = newestOf(points.filter(({ day }) => [before, after].some(isIn(day))));
  const sides = [before, after].map(({ from, to }) => {
    const weeks = inDoubles(weekly(own, from, to));
    const W = weeks.reduce((sum, one) => sum + one.W, 0);
    const mean = weeks.reduce((sum, one) => sum + one.W * one.y, 0) / W;
    const residuals = weeks.map(({ week, y }) => ({ week, e: y - mean }));
    const Q = weeks.reduce((sum, one) => sum + one.W * (one.y - mean) ** 2, 0);
    return { n: weeks.length, W, mean, residuals, Q };
  });
  const [b, a] = sides;
  if (b === undefined || a === undefined || b.n < 4 || a.n < 4) return { before: b?.n, after: a?.n, compared: null };
  const df = b.n + a.n - 2;
  const { inflation } = resemblance(sides.map(({ residuals }) => residuals));
  const se = Math.sqrt(Math.max(0.01, (b.Q + a.Q) / df) * inflation * (1 / b.W + 1 / a.W));
  const [diff, half] = [a.mean - b.mean, t90(df) * se];
  const means = { meanBefore: b.mean, meanAfter: a.mean };
  return { before: b.n, after: a.n, compared: { diff, se, lo: diff - half, hi: diff + half, ...means } };
};
