import type { CalendarDay } from '../../calendar/calendar-day.ts';
import {
  firstDayOfWeek,
  lastCompleteWeekEnd,
  lastDayOfWeek,
  type WeekIndex,
  weekIndex,
} from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import { decayedLevel, type LevelScale } from './decayed-level.ts';
import { newestSeriesOn, type Observation, seriesEras, type WeekBin, weeklyBins } from './weekly-bins.ts';
import { fitWeightedLine } from './weighted-line.ts';

/** The level as it stood on one Sunday; null in a week without a check-in and where there was too little. */
export type LevelPoint = {
  week: WeekIndex;
  sunday: CalendarDay;
  level: number | null;
  lo: number | null;
  hi: number | null;
};

/** The mean of one week, for a dot of size `n`. */
export type WeekDot = {
  week: WeekIndex;
  monday: CalendarDay;
  n: number;
  value: number;
  /** Of an older series than the newest: not in the line of today. */
  former?: true;
};

/** What a series other than energy and time is measured on: its bounds, and the least scatter it is trusted with. */
export type LineOptions = { readonly scale?: LevelScale; readonly varianceFloor?: number };

const pointAt = (bins: readonly WeekBin[], week: WeekIndex, { scale, varianceFloor }: LineOptions): LevelPoint => {
  const point = { week, sunday: lastDayOfWeek(week) };
  const run = latestRun(bins, week);
  const count = run.reduce((sum, bin) => sum + bin.count, 0);
  const enough = run.length >= parameters.levelMinWeeks && count >= parameters.levelMinReflections;
  if (!enough || run.at(-1)?.week !== week) return { ...point, level: null, lo: null, hi: null };
  const { level, lo, hi } = decayedLevel(run, week, fitWeightedLine(run, varianceFloor), scale);
  return { ...point, level, lo, hi };
};

/**
 * The level and band at every Sunday from the first scored week to the last complete one, each from the entries dated
 * up to it: not smoothed backwards, so past sentences and the past line agree. docs/domain.md, section 3.5.
 */
export const levelLine = (
  observations: readonly Observation[],
  asOf: CalendarDay,
  options: LineOptions = {},
): LevelPoint[] => {
  const end = lastCompleteWeekEnd(asOf);
  // Each Sunday is read from what was the newest series on it, so the line breaks where another begins.
  return seriesEras(observations, end).flatMap(({ observations: own, next }) =>
    lineOf(weeklyBins(own, end), next === null ? weekIndex(end) : weekIndex(next) - 1, options),
  );
};

const lineOf = (bins: readonly WeekBin[], last: WeekIndex, options: LineOptions): LevelPoint[] => {
  const first = bins[0]?.week;
  if (first === undefined) return [];
  let from = 0;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const week = first + index;
    // Only the window is ever read, so only the window is handed on: ten years stay linear.
    while ((bins[from]?.week ?? week) <= week - parameters.windowWeeks) from += 1;
    return pointAt(bins.slice(from, from + parameters.windowWeeks), week, options);
  });
};

/**
 * Weekly means up to the last complete week or, when `upTo` is given, to that day: new dots appear at once. A week with
 * values of two series has a dot of each, the newest last.
 */
export const weekDots = (observations: readonly Observation[], upTo: CalendarDay): WeekDot[] => {
  const newest = newestSeriesOn(observations, upTo);
  return [...Map.groupBy(observations, ({ series = 0 }) => series)]
    .sort(([a], [b]) => a - b)
    .flatMap(([series, own]) =>
      weeklyBins(own, upTo).map(({ week, count, mean }) => ({
        week,
        monday: firstDayOfWeek(week),
        n: count,
        value: mean,
        ...(series === newest ? {} : { former: true as const }),
      })),
    )
    .sort((a, b) => a.week - b.week);
};
