import { addDays } from '../../shared/calendar/calendar-day.ts';
import { fail, ok } from '../../shared/errors/result.ts';
import type { CheckIns } from '../journal/check-ins/check-ins.ts';
import { wordsOf } from '../journal/core/journal-words.ts';
import { compareView } from '../journal/drift/compare-view.ts';
import { driftLook } from '../journal/drift/drift-look.ts';
import { driftDays, driftView } from '../journal/drift/drift-view.ts';
import { deleteEntry, restoreEntry } from '../journal/entries/bin.ts';
import { surroundingsOf } from '../journal/entries/entry-links.ts';
import { entryView } from '../journal/entries/entry-view.ts';
import { journalPage } from '../journal/entries/journal-pages.ts';
import { timelineOf } from '../journal/entries/timeline.ts';
import { weekView } from '../journal/entries/week-view.ts';
import { keptBeside } from '../journal/merge/kept-beside.ts';
import { completedView, todayView } from '../journal/today/today-view.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import type { Handlers } from './register.ts';
import { type ReadableSeams, saveReadable } from './save-readable.ts';
import { withJournal } from './with-journal.ts';

type JournalHandlers = Pick<
  Handlers,
  | 'today:read'
  | 'reflection:begin'
  | 'reflection:edit'
  | 'reflection:draft'
  | 'reflection:end-sitting'
  | 'reflection:complete'
  | 'reflection:discard'
  | 'reflection:save-elsewhere'
  | 'journal:page'
  | 'journal:week'
  | 'journal:kept-beside'
  | 'entry:read'
  | 'entry:delete'
  | 'entry:restore'
  | 'drift:read'
  | 'drift:look'
  | 'periods:compare'
>;

export type JournalHandlerSeams = ReadableSeams & {
  readonly checkIns: CheckIns;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly touch: () => void;
  /** Lets go what was put away long enough ago, after something was written. */
  readonly purge: () => Promise<void>;
};

/** Reading and writing the open journal; every call fails with `vault-locked` while there is none. */
export const journalHandlers = (seams: JournalHandlerSeams): JournalHandlers => {
  const { session, checkIns, clock } = seams;

  return {
    'today:read': () => withJournal(session, (journal) => ok(todayView(journal, clock()))),
    'reflection:begin': (wanted) => withJournal(session, (journal) => checkIns.begin(journal, wanted)),
    'reflection:edit': ({ id }) => withJournal(session, (journal) => checkIns.edit(journal, id)),
    'reflection:draft': (sent) => {
      seams.touch();
      return withJournal(session, (journal) => checkIns.draft(journal, sent));
    },
    'reflection:complete': ({ draftId, answers }) =>
      withJournal(session, async (journal) => {
        const finished = await checkIns.complete(journal, draftId, answers);
        if (!finished.ok) return finished;
        await seams.purge();
        return ok(completedView(journal, finished.value, clock()));
      }),
    'reflection:end-sitting': ({ draftId, answers }) => {
      seams.touch();
      return withJournal(session, (journal) => checkIns.endSitting(journal, draftId, answers));
    },
    'reflection:save-elsewhere': ({ draftId, answers }) =>
      saveReadable(seams, 'check-in', (journal) => checkIns.asEntry(journal, draftId, answers)),
    'reflection:discard': ({ draftId }) => withJournal(session, (journal) => checkIns.discard(journal, draftId)),
    'journal:page': ({ after, week }) =>
      withJournal(session, (journal) =>
        ok(journalPage(timelineOf(journal), { after, week, today: clock().day }, wordsOf(journal))),
      ),
    'journal:week': (asked) =>
      withJournal(session, (journal) =>
        ok(weekView(timelineOf(journal), { ...asked, today: clock().day }, wordsOf(journal))),
      ),
    'journal:kept-beside': () =>
      withJournal(session, (journal) =>
        ok(keptBeside(journal.all().filter((record) => record.type === 'reflection' || record.type === 'note'))),
      ),
    'entry:read': ({ id }) =>
      withJournal(session, (journal) => {
        const entry = journal.entries().find((each) => each.id === id);
        if (entry === undefined) return fail({ code: 'entry-missing' });
        return ok({
          ...entryView(entry, wordsOf(journal)),
          ...surroundingsOf(journal, entry, clock().utcOffsetMinutes),
        });
      }),
    'entry:delete': ({ id }) => withJournal(session, (journal) => deleteEntry(journal, id, seams)),
    'entry:restore': ({ id }) => withJournal(session, (journal) => restoreEntry(journal, id, seams)),
    'periods:compare': ({ periods }) =>
      withJournal(session, (journal) => ok(compareView(journal, addDays(clock().day, -1), periods))),
    'drift:read': ({ asOf }) => withJournal(session, (journal) => ok(driftView(journal, driftDays(asOf, clock().day)))),
    'drift:look': ({ asOf }) => withJournal(session, (journal) => ok(driftLook(journal, asOf))),
  };
};
