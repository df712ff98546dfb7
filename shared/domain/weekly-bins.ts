import type { CalendarDay } from '../calendar/calendar-day.ts';
import { type WeekIndex, weekIndex } from '../calendar/iso-week.ts';
import { parameters } from './constants.ts';

/** One value on one day with a weight; null = nothing said. */
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
  const scored = observations.filter(({ date, weight, value }) => weight > 0 && value !== null && date <= end);
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

/**
 * The weeks that count on one day: inside the window, and not beyond a gap of more than 8 weeks.
 * `bins` must be oldest first. docs/domain.md, section 3.5, step 3.
 */
export const latestRun = <Bin extends { readonly week: WeekIndex }>(
  bins: readonly Bin[],
  now: WeekIndex,
  windowWeeks: number = parameters.windowWeeks,
): readonly Bin[] => {
  const inWindow = bins.filter(({ week }) => week > now - windowWeeks && week <= now);
  const cut = inWindow.findLastIndex((bin, index) => {
    const before = inWindow[index - 1];
    return before !== undefined && bin.week - before.week > parameters.maxGapWeeks;
  });
  return cut === -1 ? inWindow : inWindow.slice(cut);
};
