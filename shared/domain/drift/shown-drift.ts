import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, lastDayOfWeek, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { halfYear, type MovedRule, wholeYear } from '../moved/run.ts';
import { lastShown } from '../moved/shown-claim.ts';
import type { EntryObservation } from '../scoring/observations.ts';
import { isAtLeast } from '../statistics/same-value.ts';
import { newestSeriesOn } from '../statistics/weekly-bins.ts';
import { type Drift, measureDrift } from './drift.ts';
import { type Guarded, guardDrift, guardsOn } from './guards.ts';
import type { GuardedCurve } from './mix-shift.ts';

/** A drift as screens and exports show it: under its guards, with what was shown before and is no longer. */
export type ShownDrift = Drift &
  Guarded & {
    /** The last Sunday on which a claim was shown that later weeks took back; null where none was. */
    readonly shownWithdrawn: CalendarDay | null;
    /**
     * The last Sunday on which a claim that is only kept by now was shown while it was more than that; null where the
     * claim is more, or was never shown so.
     */
    readonly shownClear: CalendarDay | null;
    /**
     * Under which version of the scored questions every answer was given that it rests on: no two are ever read
     * together. Null where there is none, and of time, which rests on no question that changed.
     */
    readonly scoringVersion: number | null;
  };

/** The version that a series is read under as of a day. docs/domain.md, section 3.5. */
export const scoringVersionAsOf = (observations: readonly EntryObservation[], asOf: CalendarDay): number | null =>
  newestSeriesOn(observations, lastCompleteWeekEnd(asOf)) || null;

/** Which curve is looked at, energy unless given, and by which rule, that of half a year unless given. */
export type ShownLook = { readonly curve?: GuardedCurve; readonly rule?: MovedRule };

type Shown = Required<ShownLook> & { readonly observations: readonly EntryObservation[] };

/** The last Sunday of a stretch of a claim on which no guard spoke. */
const shownUpTo = (
  { observations, curve, rule }: Shown,
  first: CalendarDay | null,
  last: CalendarDay | null,
): CalendarDay | null => {
  if (first === null || last === null) return null;
  const look = { curve, windowWeeks: rule.windowWeeks };
  const isGuarded = (week: number): boolean => guardsOn(observations, lastDayOfWeek(week), look).length > 0;
  const week = lastShown({ first: weekIndex(first), last: weekIndex(last) }, isGuarded);
  return week === null ? null : lastDayOfWeek(week);
};

/** The drift of a series as of a day, as it is shown. docs/domain.md, sections 3.7 and 3.13. */
export const measureShown = (
  observations: readonly EntryObservation[],
  asOf: CalendarDay,
  { curve = 'energy', rule = halfYear }: ShownLook = {},
): ShownDrift => {
  const drift = measureDrift(observations, asOf, rule);
  const guarded = guardDrift(drift, observations, asOf, { curve, windowWeeks: rule.windowWeeks });
  const isKept = guarded.shownStatus === 'moved' && drift.p0 !== null && isAtLeast(drift.p0, parameters.leanBelow);
  const shown = { observations, curve, rule };
  return {
    ...drift,
    ...guarded,
    shownWithdrawn: shownUpTo(shown, drift.claimFirst, drift.withdrawn),
    shownClear: isKept ? shownUpTo(shown, drift.claimFirst, drift.claimClear) : null,
    scoringVersion: scoringVersionAsOf(observations, asOf),
  };
};

/**
 * The same over a year, for quarterly reviews and exports: null until the year holds 40 weeks with check-ins. Looked at
 * weekly it would be wrong more often than docs/domain.md, section 3.6, states for it.
 */
export const measureYear = (observations: readonly EntryObservation[], asOf: CalendarDay): ShownDrift | null => {
  const year = measureShown(observations, asOf, { rule: wholeYear });
  return year.weeks < wholeYear.minWeeks ? null : year;
};
