import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { type JournalReading, type JournalRequest, readJournal } from '../drift/journal-reading.ts';
import { yearUpTo } from '../drift/year-look.ts';
import { observe } from '../scoring/observations.ts';
import type { Period } from '../statistics/compare-periods.ts';

/** What was kept in the days of a page. */
export type Recorded = {
  /** Check-ins, weeks with one, and how many of them hold an energy answer that counts. */
  readonly checkIns: number;
  readonly weeks: number;
  readonly withEnergy: number;
  /** First and last day with a check-in; null without one. */
  readonly days: readonly [CalendarDay, CalendarDay] | null;
  /** Whether all check-ins are of the week that is not over, which no page reads. */
  readonly onlyThisWeek: boolean;
};

/** A journal read for one page: everything on it but the year's part rests on the days of `period`. */
export type PageReading = JournalReading & { readonly period: Period; readonly recorded: Recorded };

/** The days of a page unless the writer chooses others: the 26 whole weeks up to the last complete one. */
export const pagePeriod = (asOf: CalendarDay): Period => {
  const to = lastCompleteWeekEnd(asOf);
  return { from: firstDayOfWeek(weekIndex(to) - parameters.windowWeeks + 1), to };
};

/** Reads a journal over the days of a page, as of its last one. docs/domain.md, section 7.1. */
export const readForPage = ({
  asOf,
  ...journal
}: Pick<JournalRequest, 'entries' | 'roles' | 'asOf' | 'promptOf'>): PageReading => {
  const period = pagePeriod(asOf);
  const reading = readJournal({ ...journal, asOf: period.to, from: period.from });
  const kept = liveReflections(journal.entries, asOf).filter(({ forDate }) => forDate >= period.from);
  const read = kept.filter(({ forDate }) => forDate <= period.to);
  const [first, last] = [read[0]?.forDate, read.at(-1)?.forDate];
  const recorded = {
    checkIns: read.length,
    weeks: new Set(read.map(({ forDate }) => weekIndex(forDate))).size,
    withEnergy: reading.observations.energy.length,
    days: first && last ? ([first, last] as const) : null,
    onlyThisWeek: kept.length > 0 && liveReflections(journal.entries, period.to).length === 0,
  };
  const year = yearUpTo(observe(journal.entries, journal.promptOf).energy, period.to);
  return { ...reading, year, period, recorded };
};
