import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { lateFactor } from '../../check-ins/late-factor.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { Reflection } from '../../records/entries/reflection.ts';

/**
 * The reflections up to a day that count in statistics, oldest first: none from the bin, and none that was written so
 * late that it weighs nothing. docs/domain.md, section 3.2.
 */
export const timelyReflections = (entries: readonly Entry[], upTo: CalendarDay): readonly Reflection[] =>
  liveReflections(entries, upTo).filter(
    ({ forDate, createdLocalDate }) => lateFactor(daysBetween(forDate, createdLocalDate)) > 0,
  );
