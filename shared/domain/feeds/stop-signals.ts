import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { clearSide } from '../../wording/clear-side.ts';
import { measureLevel } from '../drift/drift-level.ts';

import { observe } from '../scoring/observations.ts';
import { scoreReflection } from '../scoring/score-reflection.ts';
import { isAtLeast } from '../statistics/same-value.ts';
import { type Observation, weeklyBins } from '../statistics/weekly-bins.ts';

/** What makes a stretch heavy: all work rated draining, or both loads together high. */
export type StopSignal = 'draining' | 'loaded';

const isDraining = (total: readonly Observation[], now: number): boolean =>
  Array.from({ length: parameters.heavyWeeks }, (_, back) => measureLevel(total, lastDayOfWeek(now - back))).every(
    ({ levelLo, levelHi }) =>
      levelLo !== null && levelHi !== null && clearSide({ lo: levelLo, hi: levelHi }) === 'below',
  );

const isLoaded = (entries: readonly Entry[], end: CalendarDay): boolean => {
  const loads = liveReflections(entries, end).flatMap((reflection) => {
    const { load } = scoreReflection(reflection);
    return load === null ? [] : [{ date: reflection.forDate, weight: 1, value: load }];
  });
  const heavy = new Set(
    weeklyBins(loads, end)
      .filter(({ mean }) => isAtLeast(mean, parameters.heavyLoad))
      .map(({ week }) => week),
  );
  const now = weekIndex(end);
  return Array.from({ length: parameters.heavyWeeks }, (_, back) => now - back).every((week) => heavy.has(week));
};

/**
 * The signals of the last four complete weeks: the 90 % band of total energy below 0 on each Sunday, or a weekly load
 * of 0.75 or more in each, where a week without an answer ends the stretch. docs/domain.md, section 8.
 */
export const stopSignals = (entries: readonly Entry[], asOf: CalendarDay): readonly StopSignal[] => {
  const end = lastCompleteWeekEnd(asOf);
  return [
    ...(isDraining(observe(entries).total, weekIndex(end)) ? (['draining'] as const) : []),
    ...(isLoaded(entries, end) ? (['loaded'] as const) : []),
  ];
};
