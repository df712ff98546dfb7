import { type CalendarDay, daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { addMonths } from '../../../shared/calendar/calendar-month.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { shortened } from '../../../shared/wording/wording.ts';
import type { Journal } from '../core/journal.ts';
import type { JournalWords } from '../core/journal-words.ts';
import { ownLine } from '../entries/journal-pages.ts';
import { firstWords } from '../entries/plain-words.ts';

/** So near to the same day of an earlier year is the same season: days. */
const SEASON_DAYS = 21;
const YEARS = 10;
const LINE = 160;

/** How far an entry lies from the same day of the nearest earlier year; null where that is another season. */
const distance = (day: CalendarDay, then: CalendarDay): { readonly years: number; readonly days: number } | null => {
  for (let years = 1; years <= YEARS; years += 1) {
    const days = Math.abs(daysBetween(then, addMonths(day, -12 * years)));
    if (days <= SEASON_DAYS) return { years, days };
  }
  return null;
};

const wordsIn = (entry: Entry, { promptOf }: JournalWords): string =>
  shortened(entry.type === 'note' ? entry.title || firstWords(entry) : ownLine(entry, promptOf), LINE);

/**
 * One line of one's own from the same three weeks around this day in an earlier year: the latest such year, and in it
 * the day nearest to this one. Null where nothing was written in words.
 */
export const sameSeason = (
  journal: Pick<Journal, 'entries'>,
  { id, forDate }: Pick<Entry, 'id' | 'forDate'>,
  words: JournalWords,
): CompletedView['season'] => {
  const near = journal
    .entries()
    .flatMap((entry) => {
      const far = entry.id === id || entry.forDate >= forDate ? null : distance(forDate, entry.forDate);
      return far === null ? [] : [{ entry, ...far }];
    })
    .sort((a, b) => a.years - b.years || a.days - b.days || (a.entry.id < b.entry.id ? -1 : 1));
  for (const { entry } of near) {
    const line = wordsIn(entry, words);
    if (line !== '') return { id: entry.id, forDate: entry.forDate, line };
  }
  return null;
};
