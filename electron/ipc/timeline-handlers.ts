import { daysOfJournal, lookBack } from '../../shared/domain/scoring/days-of-journal.ts';
import { ok } from '../../shared/errors/result.ts';
import type { timelineCalls } from '../../shared/ipc/timeline.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { promptsOf, wordsOf } from '../journal/core/journal-words.ts';
import { daysOfEntries, lineOf } from '../journal/entries/journal-pages.ts';
import { journalOutline, placeOnTimeline, timelineOf } from '../journal/entries/timeline.ts';
import { weekView } from '../journal/entries/week-view.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

const SHOWN_BACK = 3;

/** Finding one's way through the journal by time. */
export const timelineHandlers = ({ session, clock }: JournalDeps): HandlersOf<typeof timelineCalls> => ({
  'journal:outline': () => withJournal(session, (journal) => ok(journalOutline(timelineOf(journal)))),
  'journal:place': (sought) =>
    withJournal(session, (journal) => ok({ at: placeOnTimeline(timelineOf(journal), sought) })),
  'journal:week': (asked) =>
    withJournal(session, (journal) =>
      ok(weekView(timelineOf(journal), { ...asked, today: clock().day }, wordsOf(journal))),
    ),
  'journal:days': ({ from, to }) =>
    withJournal(session, (journal) =>
      ok({ today: clock().day, days: [...daysOfJournal(journal.entries(), from, to, promptsOf(journal))] }),
    ),
  'journal:day': ({ day }) =>
    withJournal(session, (journal) => {
      const today = clock().day;
      const words = wordsOf(journal);
      const found = timelineOf(journal).filter(({ forDate }) => forDate === day);
      return ok({
        lines: found.map((entry) => lineOf(entry, today, words)),
        days: daysOfEntries(found, found, words),
      });
    }),
  'journal:ago': ({ day }) =>
    withJournal(session, (journal) => {
      const today = clock().day;
      const words = wordsOf(journal);
      const found = lookBack(timelineOf(journal), day);
      return ok(
        found.map(({ ago, day: then, exact, entries }) => ({
          ago,
          day: then,
          exact,
          lines: entries.slice(0, SHOWN_BACK).map((entry) => lineOf(entry, today, words)),
          total: entries.length,
        })),
      );
    }),
});
