import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { aReflection } from './builders.ts';

/** A word on whether the line fits, with a guess before it, on a day and every four weeks after it. */
export const saidOfLine = (
  from: CalendarDay,
  said: readonly (readonly [fits: string, guess: string])[],
): readonly Reflection[] =>
  said.map(([fits, guess], index) =>
    aReflection({
      ...{ id: `said-${index}`, form: 'monthly', forDate: addDays(from, 28 * index), catalogueVersion: '2026.2' },
      answers: { FT02: guess, FT01: fits },
    }),
  );
