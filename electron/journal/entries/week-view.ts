import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { type WeekIndex, weekIndex } from '../../../shared/calendar/iso-week.ts';
import { notCountedText, whyNotCounted } from '../../../shared/domain/drift/week-entries.ts';
import type { WeekView } from '../../../shared/ipc/timeline.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { CurveName } from '../../../shared/wording/curve-names.ts';
import { catalogueWords, type JournalWords } from '../core/journal-words.ts';
import { daysOfEntries, lineOf } from './journal-pages.ts';

export type WeekAsked = { readonly week: WeekIndex; readonly curve: CurveName; readonly today: CalendarDay };

/** The entries behind one dot or bar, as many as its n says, and the others of that week with the reason. `ordered` is newest first. */
export const weekView = (
  ordered: readonly Entry[],
  { week, curve, today }: WeekAsked,
  words: JournalWords = catalogueWords,
): WeekView => {
  const inWeek = ordered.filter(({ forDate }) => weekIndex(forDate) === week);
  const read = inWeek.map((entry) => ({
    line: lineOf(entry, today, words),
    why: whyNotCounted(entry, { curve, today, promptOf: words.promptOf }),
  }));
  return {
    week,
    curve,
    days: daysOfEntries(inWeek, inWeek, words),
    counted: read.flatMap(({ line, why }) => (why === null ? [line] : [])),
    notCounted: read.flatMap(({ line, why }) => (why === null ? [] : [{ line, why: notCountedText(why) }])),
  };
};
