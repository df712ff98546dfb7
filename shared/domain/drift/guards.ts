import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekdayIndex, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { EntryObservation } from '../scoring/observations.ts';
import { isAtLeast, isOver, isSame } from '../statistics/same-value.ts';
import { newestSeries, type Observation } from '../statistics/weekly-bins.ts';
import type { Drift, DriftStatus } from './drift.ts';
import { type GuardedLook, mixShift } from './mix-shift.ts';

/** Reasons not to trust a movement. */
export type GuardName = 'weekday-shift' | 'identical-answers' | 'catalogue-change' | 'mix-shift' | 'late-share';

/** What screens and exports use: `moved` becomes `tilt` as soon as one guard speaks. */
export type Guarded = { readonly guards: readonly GuardName[]; readonly shownStatus: DriftStatus };

const inWindow = <Kind extends Observation>(
  observations: readonly Kind[],
  end: CalendarDay,
  windowWeeks: number,
): readonly Kind[] => {
  const oldest = weekIndex(end) - windowWeeks;
  return newestSeries(observations, end)
    .filter(({ date }) => weekIndex(date) > oldest)
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
};

const weekdayShares = (observations: readonly Observation[]): readonly number[] =>
  [0, 1, 2, 3, 4, 5, 6].map(
    (weekday) => observations.filter(({ date }) => weekdayIndex(date) === weekday).length / observations.length,
  );

/** Total-variation distance of weekdays between both halves of the window, 0 to 1, and whether it is suspicious. */
export const weekdayShift = (
  observations: readonly Observation[],
  end: CalendarDay,
  windowWeeks: number = parameters.windowWeeks,
): { readonly tv: number; readonly flag: boolean } => {
  const recent = inWindow(observations, end, windowWeeks);
  const half = Math.floor(recent.length / 2);
  if (half === 0) return { tv: 0, flag: false };
  const [first, second] = [weekdayShares(recent.slice(0, half)), weekdayShares(recent.slice(-half))];
  const tv = first.reduce((sum, share, weekday) => sum + Math.abs(share - (second[weekday] ?? 0)), 0) / 2;
  return { tv, flag: recent.length >= parameters.weekdayMinObservations && isAtLeast(tv, parameters.weekdayDistance) };
};

/** Whether every answer in the window was the same. */
export const identicalAnswers = (
  observations: readonly Observation[],
  end: CalendarDay,
  windowWeeks: number = parameters.windowWeeks,
): boolean => {
  const values = inWindow(observations, end, windowWeeks).flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < parameters.identicalMinObservations) return false;
  const most = values.reduce((one, other) => Math.max(one, other));
  return isSame(
    most,
    values.reduce((one, other) => Math.min(one, other)),
  );
};

/** Whether the questions changed in the window, with too few weeks on one of the versions. */
export const catalogueChanged = (
  observations: readonly EntryObservation[],
  end: CalendarDay,
  windowWeeks: number = parameters.windowWeeks,
): boolean => {
  const weeks = new Map<string, Set<number>>();
  for (const { date, catalogueVersion } of inWindow(observations, end, windowWeeks)) {
    weeks.set(catalogueVersion, (weeks.get(catalogueVersion) ?? new Set()).add(weekIndex(date)));
  }
  return weeks.size > 1 && [...weeks.values()].some((seen) => seen.size < parameters.catalogueMinWeeks);
};

/** Whether much of the weight in the window was written four days late or more. */
export const writtenLate = (
  observations: readonly EntryObservation[],
  end: CalendarDay,
  windowWeeks: number = parameters.windowWeeks,
): boolean => {
  let [late, all] = [0, 0];
  for (const { weight, lateDays } of inWindow(observations, end, windowWeeks)) {
    all += weight;
    if (lateDays > parameters.timelyDays) late += weight;
  }
  return all > 0 && isOver(late / all, parameters.lateShare);
};

/**
 * The guards that speak on a series up to a day. Of changed questions they speak on energy alone: no answer to one
 * enters time. docs/domain.md, section 3.7.
 */
export const guardsOn = (
  observations: readonly EntryObservation[],
  end: CalendarDay,
  { curve = 'energy', windowWeeks = parameters.windowWeeks }: GuardedLook = {},
): readonly GuardName[] => {
  const found: readonly (readonly [GuardName, boolean])[] = [
    ['weekday-shift', weekdayShift(observations, end, windowWeeks).flag],
    ['identical-answers', identicalAnswers(observations, end, windowWeeks)],
    ['catalogue-change', curve === 'energy' && catalogueChanged(observations, end, windowWeeks)],
    ['mix-shift', mixShift(observations, end, { curve, windowWeeks }).flag],
    ['late-share', writtenLate(observations, end, windowWeeks)],
  ];
  return found.flatMap(([name, speaks]) => (speaks ? [name] : []));
};

/** The guards that speak on a series as of a day, and the status to show. docs/domain.md, section 3.7. */
export const guardDrift = (
  drift: Pick<Drift, 'status'>,
  observations: readonly EntryObservation[],
  asOf: CalendarDay,
  look: GuardedLook = {},
): Guarded => {
  const guards = guardsOn(observations, lastCompleteWeekEnd(asOf), look);
  return { guards, shownStatus: drift.status === 'moved' && guards.length > 0 ? 'tilt' : drift.status };
};
