import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../shared/domain/drift.ts';
import { guardDrift } from '../../shared/domain/guards.ts';
import type { EntryObservation } from '../../shared/domain/observations.ts';
import { type MeasuredCurve, measuredOf } from '../../shared/ipc/measured.ts';

/** The figures of a series, as the drift screen is given them. */
export const measuredFrom = (observations: readonly EntryObservation[], asOf: CalendarDay): MeasuredCurve => {
  const drift = measureDrift(observations, asOf);
  return measuredOf({ ...drift, ...guardDrift(drift, observations, asOf) });
};
