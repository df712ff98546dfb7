import { fail, ok } from '../../shared/errors/result.ts';
import type { entriesCalls } from '../../shared/ipc/entries.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { wordsOf } from '../journal/core/journal-words.ts';
import { deleteEntry, dropEntry, markEntry, restoreEntry } from '../journal/entries/bin.ts';
import { readBin } from '../journal/entries/bin-rows.ts';
import { surroundingsOf } from '../journal/entries/entry-links.ts';
import { entryView } from '../journal/entries/entry-view.ts';
import { journalPage } from '../journal/entries/journal-pages.ts';
import { liveEntry, timelineOf } from '../journal/entries/timeline.ts';
import { bringBack, readVersion } from '../journal/entries/versions.ts';
import { type ConfirmDrop, type JournalDeps, withJournal } from './with-journal.ts';

/** Entries of every kind: their lines, pages, marks, versions and bin. */
export const entriesHandlers = (deps: JournalDeps & ConfirmDrop): HandlersOf<typeof entriesCalls> => {
  const { session, clock } = deps;
  const offset = () => clock().utcOffsetMinutes;
  return {
    'journal:page': ({ after, week }) =>
      withJournal(session, (journal) =>
        ok(journalPage(timelineOf(journal), { after, week, today: clock().day }, wordsOf(journal))),
      ),
    'entry:read': ({ id }) =>
      withJournal(session, (journal) => {
        const entry = liveEntry(journal, id);
        if (entry === null) return fail({ code: 'entry-missing' });
        return ok({ ...entryView(entry, wordsOf(journal)), ...surroundingsOf(journal, entry, offset()) });
      }),
    'entry:delete': ({ id }) => withJournal(session, (journal) => deleteEntry(journal, id, deps)),
    'entry:restore': ({ id }) => withJournal(session, (journal) => restoreEntry(journal, id, deps)),
    'entry:update-marks': ({ id, starred, pinned, private: isPrivate }) =>
      withJournal(session, (journal) => {
        const marks = {
          ...(starred === undefined ? {} : { starred }),
          ...(pinned === undefined ? {} : { pinned }),
          ...(isPrivate === undefined ? {} : { private: isPrivate }),
        };
        return markEntry(journal, id, marks, deps);
      }),
    'bin:read': () => withJournal(session, (journal) => ok({ entries: [...readBin(journal, offset())] })),
    'bin:purge': async ({ id }) => {
      if (!(await deps.confirm('drop-bin'))) return ok({ dropped: false });
      const dropped = await withJournal(session, (journal) => dropEntry(journal, id));
      return dropped.ok ? ok({ dropped: true }) : dropped;
    },
    'version:read': ({ id }) => withJournal(session, (journal) => readVersion(journal, id, offset())),
    'version:bring-back': ({ id }) => withJournal(session, (journal) => bringBack(journal, id, deps)),
  };
};
