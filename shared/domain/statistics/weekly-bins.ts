import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';

/** One value on one day with a weight; null, or what is no number, = nothing said. */
export type Observation = { readonly date: CalendarDay; readonly weight: number; readonly value: number | null };

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

/** Weekly weighted means up to a day, oldest first; weightless and empty observations leave no trace. */
export const weeklyBins = (observations: readonly Observation[], end: CalendarDay): readonly WeekBin[] => {
  const scored = observations.filter(
    ({ date, weight, value }) => weight > 0 && value !== null && Number.isFinite(value) && date <= end,
  );
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
