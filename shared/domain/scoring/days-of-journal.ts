import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { addMonths } from '../../calendar/calendar-month.ts';
import { weekIndex } from '../../calendar/iso-week.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { type PromptLookup, promptById } from '../questions/prompt-catalogue.ts';
import { newestSeries } from '../statistics/weekly-bins.ts';
import { energyObservations } from './observations.ts';

/** One day as the calendar shows it. */
export type DayOfJournal = {
  readonly day: CalendarDay;
  /** Entries about this day, notes included. */
  readonly count: number;
  /** Weighted mean of the day's energy answers, -1 to 1; null where nothing was scored. */
  readonly energy: number | null;
  /** Scored entries behind it. */
  readonly n: number;
};

const isBetween = (day: CalendarDay, from: CalendarDay, to: CalendarDay): boolean => from <= day && day <= to;

type Energy = Pick<DayOfJournal, 'energy' | 'n'>;

const energyOf = (day: CalendarDay, entries: readonly Entry[], promptOf: PromptLookup): Energy => {
  const scored = newestSeries(energyObservations(entries, promptOf), day);
  const weight = scored.reduce((sum, one) => sum + one.weight, 0);
  if (weight === 0) return { energy: null, n: 0 };
  const total = scored.reduce((sum, one) => sum + one.weight * (one.value ?? 0), 0);
  return { energy: total / weight, n: scored.length };
};

/** The days between two, both included, that have entries, oldest first. Weights as in docs/domain.md, section 3.2. */
export const daysOfJournal = (
  entries: readonly Entry[],
  from: CalendarDay,
  to: CalendarDay,
  promptOf: PromptLookup = promptById,
): readonly DayOfJournal[] => {
  const chosen = entries.filter(({ forDate, deletedAt }) => deletedAt === null && isBetween(forDate, from, to));
  return [...Map.groupBy(chosen, ({ forDate }) => forDate)]
    .map(([day, members]) => ({ day, count: members.length, ...energyOf(day, members, promptOf) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
};

/** How far back a look goes. */
export const looksBack = { month: -1, quarter: -3, year: -12 } as const;
export type PastDays = keyof typeof looksBack;

export type FoundBack = {
  readonly ago: PastDays;
  /** The same day a month, a quarter or a year before. */
  readonly day: CalendarDay;
  /** Whether they are of that very day, or else of its week. */
  readonly exact: boolean;
  readonly entries: readonly Entry[];
};

/**
 * The entries of the same day a month, a quarter and a year before; where the day has none, those of its ISO week;
 * nothing where the week has none. `entries` keep their order.
 */
export const lookBack = (entries: readonly Entry[], from: CalendarDay): readonly FoundBack[] => {
  const live = entries.filter(({ deletedAt }) => deletedAt === null);
  return Object.entries(looksBack).flatMap(([ago, months]): FoundBack[] => {
    const day = addMonths(from, months);
    const onDay = live.filter(({ forDate }) => forDate === day);
    const found = onDay.length > 0 ? onDay : live.filter(({ forDate }) => weekIndex(forDate) === weekIndex(day));
    return found.length > 0 ? [{ ago: ago as PastDays, day, exact: onDay.length > 0, entries: found }] : [];
  });
};
