import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd } from '../../calendar/iso-week.ts';
import { quarterOf } from '../../check-ins/form-period.ts';
import { wholeYear } from '../moved/run.ts';
import type { EntryObservation } from '../scoring/observations.ts';
import { type Drift, measureDrift } from './drift.ts';
import { measureYear, type ShownDrift, scoringVersionAsOf } from './shown-drift.ts';

/** The verdict over a year, as of one Sunday. */
export type YearLook = {
  readonly sunday: CalendarDay;
  readonly drift: ShownDrift;
  /** The drift on the day a claim that is only kept was last clear; null where there is no such claim. */
  readonly whenClear: Drift | null;
};

/** The last Sunday of the quarter that holds a Sunday, or of the one before where it is not over. */
export const lastQuarterSunday = (sunday: CalendarDay): CalendarDay => {
  let last = sunday;
  while (quarterOf(addDays(last, 7)) === quarterOf(last)) last = addDays(last, -7);
  return last;
};

/** What a year up to a Sunday says; null until it holds 40 weeks with check-ins. */
export const yearUpTo = (observations: readonly EntryObservation[], sunday: CalendarDay): YearLook | null => {
  const drift = measureYear(observations, sunday);
  if (drift === null) return null;
  const { shownClear } = drift;
  return { sunday, drift, whenClear: shownClear === null ? null : measureDrift(observations, shownClear, wholeYear) };
};

/**
 * The year's view of a day: that of the last Sunday of the newest quarter that is over. Looked at every week it would
 * be wrong more often than docs/domain.md, section 3.6, states for it. Null where other questions are asked since.
 */
export const yearByQuarter = (observations: readonly EntryObservation[], asOf: CalendarDay): YearLook | null => {
  const sunday = lastQuarterSunday(lastCompleteWeekEnd(asOf));
  if (scoringVersionAsOf(observations, sunday) !== scoringVersionAsOf(observations, asOf)) return null;
  return yearUpTo(observations, sunday);
};
