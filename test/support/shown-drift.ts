import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../shared/domain/drift/drift.ts';
import type { GuardName } from '../../shared/domain/drift/guards.ts';
import type { ShownDrift } from '../../shared/domain/drift/shown-drift.ts';
import type { Observation } from '../../shared/domain/statistics/weekly-bins.ts';

/** The drift of a series as of a day as it is shown where these guards speak: none unless named. */
export const shownUnder = (
  observations: readonly Observation[],
  asOf: CalendarDay,
  guards: readonly GuardName[] = [],
): ShownDrift => {
  const drift = measureDrift(observations, asOf);
  return {
    ...drift,
    guards,
    shownStatus: drift.status === 'moved' && guards.length > 0 ? 'tilt' : drift.status,
    shownWithdrawn: drift.withdrawn,
    shownClear: null,
    scoringVersion: null,
  };
};
