import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';

/** One value on one day with a weight; null, or what is no number, = nothing said. */
export type Observation = {
  readonly date: CalendarDay;
  readonly weight: number;
  readonly value: number | null;
  /**
   * A number that grows when values begin to mean something else, the scoring version of the questions behind them.
   * Those of two numbers are never read together; absent = there is one series alone.
   */
  readonly series?: number;
};

/** All observations of one ISO week as one weighted mean. */
export type WeekBin = {
  readonly week: WeekIndex;
  readonly weight: number;
  readonly mean: number;
  /** Observations in it. */
  readonly count: number;
};

// Sums of floating-point numbers depend on their order, and the order of entries must never matter.
const byContent = (a: Observation, b: Observation): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.value ?? 0) - (b.value ?? 0) || a.weight - b.weight;
};

const isScored = ({ weight, value }: Observation): boolean => weight > 0 && value !== null && Number.isFinite(value);

/** The number of the newest series that holds a value up to a day; null where none does. */
export const newestSeriesOn = (observations: readonly Observation[], end: CalendarDay): number | null =>
  observations.reduce<number | null>((newest, one) => {
    if (one.date > end || !isScored(one)) return newest;
    return Math.max(newest ?? 0, one.series ?? 0);
  }, null);

/** The values of the newest series up to a day: older ones, also later-dated, are left. docs/domain.md, section 3.5. */
export const newestSeries = <Kind extends Observation>(
  observations: readonly Kind[],
  end: CalendarDay,
): readonly Kind[] => {
  const newest = newestSeriesOn(observations, end);
  return observations.filter((one) => one.date <= end && isScored(one) && (one.series ?? 0) === newest);
};

/** Weekly weighted means of the newest series up to a day, oldest first; what has no weight or value leaves no trace. */
export const weeklyBins = (observations: readonly Observation[], end: CalendarDay): readonly WeekBin[] => {
  const scored = [...newestSeries(observations, end)];
  const weeks = new Map<WeekIndex, { weight: number; sum: number; count: number }>();
  for (const { date, weight, value } of scored.sort(byContent)) {
    const week = weekIndex(date);
    const bin = weeks.get(week) ?? { weight: 0, sum: 0, count: 0 };
    weeks.set(week, {
      weight: bin.weight + weight,
      sum: bin.sum + weight * (value ?? 0),
      count: bin.count + 1,
    });
  }
  return [...weeks].map(([week, { weight, sum, count }]) => ({ week, weight, mean: sum / weight, count }));
};

/** A stretch of a journal under one series: its values up to the day on which the next begins. */
export type Era<Kind extends Observation> = {
  readonly observations: readonly Kind[];
  readonly from: CalendarDay;
  /** First day of the next one; null for the newest. */
  readonly next: CalendarDay | null;
};

/** The stretches under one series each up to a day, oldest first; values dated into a later one are in none. */
export const seriesEras = <Kind extends Observation>(
  observations: readonly Kind[],
  end: CalendarDay,
): readonly Era<Kind>[] => {
  const seen = observations.filter((one) => one.date <= end && isScored(one));
  const bySeries = [...Map.groupBy(seen, ({ series = 0 }) => series)].sort(([a], [b]) => b - a);
  const eras: Era<Kind>[] = [];
  for (const [, those] of bySeries) {
    const next = eras[0]?.from ?? null;
    const own = those.filter(({ date }) => next === null || date < next);
    const [first] = own.map(({ date }) => date).sort();
    if (first !== undefined) eras.unshift({ observations: own, from: first, next });
  }
  return eras;
};
