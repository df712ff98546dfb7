import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Observation } from '../../shared/domain/statistics/weekly-bins.ts';

/**
 * The statistic once more, written to be obvious instead of fast: platform dates, explicit normal equations, no shared
 * code. What it says is what section 3.5 says, line by line.
 */
const DAY = 86_400_000;

/** The Sunday on or before a day, as an instant. */
export const sundayOnOrBefore = (asOf: CalendarDay): number => {
  let instant = Date.parse(asOf);
  while (new Date(instant).getUTCDay() !== 0) instant -= DAY;
  return instant;
};

/** Weeks counted from Monday 1969-12-29. */
export const weekOf = (instant: number): number => Math.floor((instant - Date.parse('1969-12-29')) / (7 * DAY));

/** One week: its weight, its mean, and how many values it has. */
export type Week = { readonly week: number; W: number; y: number; n: number };

const weeksUpTo = (observations: readonly Observation[], end: number): Week[] => {
  const weeks: Week[] = [];
  for (let week = -60_000; week <= weekOf(end); week += 1) weeks.push({ week, W: 0, y: 0, n: 0 });
  for (const { date, weight, value } of observations) {
    if (weight <= 0 || value === null || Date.parse(date) > end) continue;
    const bin = weeks[weekOf(Date.parse(date)) + 60_000];
    if (!bin) throw new Error(`Out of range: ${date}`);
    bin.y = (bin.y * bin.W + value * weight) / (bin.W + weight);
    bin.W += weight;
    bin.n += 1;
  }
  return weeks.filter(({ n }) => n > 0);
};

/** The weeks that count at one week: walked back from the newest, up to the first long gap or the end of the window. */
export const runAt = (weeks: readonly Week[], now: number, windowWeeks = 26): Week[] => {
  const run: Week[] = [];
  for (const bin of [...weeks].reverse()) {
    const newer = run[0];
    if (bin.week > now) continue;
    if (bin.week <= now - windowWeeks || (newer && newer.week - bin.week > 8)) break;
    run.unshift(bin);
  }
  return run;
};

/** Intercept and slope from the two normal equations, solved by Cramer's rule. */
export const solveLine = (run: readonly Week[]): { intercept: number; slope: number } => {
  const first = run[0]?.week ?? 0;
  let [sw, swx, swxx, swy, swxy] = [0, 0, 0, 0, 0];
  for (const { week, W, y } of run) {
    const x = week - first;
    sw += W;
    swx += W * x;
    swxx += W * x * x;
    swy += W * y;
    swxy += W * x * y;
  }
  const determinant = sw * swxx - swx * swx;
  return {
    intercept: (swy * swxx - swx * swxy) / determinant,
    slope: (sw * swxy - swx * swy) / determinant,
  };
};

/** Mean of the weeks, each with a weight of its own beside the one it has. */
export const decayed = (run: readonly Week[], weightAt: (week: number) => number): number => {
  let [top, bottom] = [0, 0];
  for (const { week, W, y } of run) {
    top += W * weightAt(week) * y;
    bottom += W * weightAt(week);
  }
  return top / bottom;
};

/** Residual variance and level, for runs that have enough for a level; null otherwise. */
export const slowDrift = (observations: readonly Observation[], asOf: CalendarDay) => {
  const end = sundayOnOrBefore(asOf);
  const now = weekOf(end);
  const run = runAt(weeksUpTo(observations, end), now);
  const [first, last] = [run[0]?.week ?? 0, run.at(-1)?.week ?? 0];
  const count = run.reduce((sum, { n }) => sum + n, 0);
  if (run.length < 4 || count < 6 || now - last > 8) return null;
  const { intercept, slope } = solveLine(run);
  const squares = run.reduce((sum, { week, W, y }) => sum + W * (y - intercept - slope * (week - first)) ** 2, 0);
  return {
    s2: Math.max(0.01, squares / (run.length - 2)),
    level: decayed(run, (week) => 0.5 ** ((now - week) / 3)),
    weeks: run.length,
    reflections: count,
  };
};
