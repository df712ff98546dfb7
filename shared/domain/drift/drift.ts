import type { CalendarDay } from '../../calendar/calendar-day.ts';
import {
  firstDayOfWeek,
  lastCompleteWeekEnd,
  lastDayOfWeek,
  type WeekIndex,
  weekIndex,
} from '../../calendar/iso-week.ts';
import type { AxisSide } from '../../wording/side.ts';
import type { Look } from '../moved/look.ts';
import { measureMoved } from '../moved/moved.ts';
import { halfYear, type MovedRule } from '../moved/run.ts';
import { type Moved, type MovedStatus, NO_LOOK, type NoLook } from '../moved/verdict.ts';
import { type Observation, type WeekBin, weeklyBins } from '../statistics/weekly-bins.ts';
import { type DriftLevel, measureLevelAt } from './drift-level.ts';

/** `untold`: the days that are read begin after the weeks that the verdict rests on, so that it is not told of them. */
export type DriftStatus = MovedStatus | 'untold';

type Dates = 'sinceWeek' | 'sinceFirst' | 'sinceLast';

/** What changed, supposing that something did; null where nothing is told. Values on the axis, -1 to 1. */
export type DriftChange = Omit<Look | NoLook, Dates> & {
  /** Monday of the week a jump came in, and of the first and last week it is likely to have come in. */
  readonly [Name in Dates]: CalendarDay | null;
} & {
  /** `p0` below it is enough for a claim. */
  readonly bar: number | null;
  /** The first Sunday of the claim that stands or was withdrawn, and the last on which it was more than kept. */
  readonly claimFirst: CalendarDay | null;
  readonly claimClear: CalendarDay | null;
  /** The last Sunday of a claim that later weeks took back, before any guard. */
  readonly withdrawn: CalendarDay | null;
};

/** What a series says on one day: where it lies, and whether it moved. */
export type Drift = DriftLevel & DriftChange & { readonly status: DriftStatus; readonly direction: AxisSide | null };

/** The figures of a change of which nothing is told. */
export const NO_CHANGE = {
  ...NO_LOOK,
  bar: null,
  claimFirst: null,
  claimClear: null,
  withdrawn: null,
} as const satisfies DriftChange;

const monday = (week: WeekIndex | null): CalendarDay | null => (week === null ? null : firstDayOfWeek(week));
const sunday = (week: WeekIndex | null): CalendarDay | null => (week === null ? null : lastDayOfWeek(week));

/** Weeks as the days that people know them by. */
const inDays = ({ asOfWeek: _, weeks: __, checkIns: ___, span: ____, ...moved }: Moved) => ({
  ...moved,
  sinceWeek: monday(moved.sinceWeek),
  sinceFirst: monday(moved.sinceFirst),
  sinceLast: monday(moved.sinceLast),
  claimFirst: sunday(moved.claimFirst),
  claimClear: sunday(moved.claimClear),
  withdrawn: sunday(moved.withdrawn),
});

/** The drift of weekly bins (oldest first, whole history) at one week. */
export const measureDriftAt = (bins: readonly WeekBin[], now: WeekIndex, rule: MovedRule = halfYear): Drift => ({
  ...inDays(measureMoved(bins, now, rule)),
  ...measureLevelAt(bins, now, rule),
});

/**
 * The drift of a series as of a day, read at the last complete ISO week so that looking mid-week changes nothing: a
 * pure function of the observations dated up to then, which are those of one version of the scored questions.
 * docs/domain.md, sections 3.5 and 3.13.
 */
export const measureDrift = (
  observations: readonly Observation[],
  asOf: CalendarDay,
  rule: MovedRule = halfYear,
): Drift => {
  const end = lastCompleteWeekEnd(asOf);
  return measureDriftAt(weeklyBins(observations, end), weekIndex(end), rule);
};
