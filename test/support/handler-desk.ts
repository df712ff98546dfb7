import { bothSidesHandlers } from '../../electron/ipc/both-sides-handlers.ts';
import { deckHandlers } from '../../electron/ipc/deck-handlers.ts';
import { feedsHandlers } from '../../electron/ipc/feeds-handlers.ts';
import { journalHandlers } from '../../electron/ipc/journal-handlers.ts';
import { labelHandlers } from '../../electron/ipc/label-handlers.ts';
import { noteHandlers } from '../../electron/ipc/note-handlers.ts';
import { partnerHandlers } from '../../electron/ipc/partner-handlers.ts';
import { pauseHandlers } from '../../electron/ipc/pause-handlers.ts';
import { roleHandlers } from '../../electron/ipc/role-handlers.ts';
import { searchHandlers } from '../../electron/ipc/search-handlers.ts';
import { timelineHandlers } from '../../electron/ipc/timeline-handlers.ts';
import { createCheckIns } from '../../electron/journal/check-ins/check-ins.ts';
import { createLabels } from '../../electron/journal/labels/labels.ts';
import { createNotes } from '../../electron/journal/notes/notes.ts';
import { createSearchKeeper } from '../../electron/journal/search/search-keeper.ts';
import { momentAt } from '../../electron/platform/clock.ts';
import { fail, ok } from '../../shared/errors/result.ts';
import type { JournalRecord } from '../../shared/records/journal-record.ts';
import { memoryJournal } from './memory-journal.ts';

/** Every handler of the open journal, on Friday 20 November 2026 at one o'clock, over a journal in memory. */
export const aHandlerDesk = (records: readonly JournalRecord[] = []) => {
  const journal = memoryJournal(records);
  const happened = { touched: 0, purged: 0 };
  let isOpen = true;
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  const session = { journal: () => (isOpen ? ok(journal) : fail({ code: 'vault-locked' } as const)) };
  const clock = () => momentAt(Date.UTC(2026, 10, 20, 12), 60, 'Europe/Berlin');
  const seams = { session, clock, newId };
  const writing = {
    ...seams,
    touch: () => {
      happened.touched += 1;
    },
    purge: async () => {
      happened.purged += 1;
    },
    pickTextTarget: async () => null,
  };
  const search = createSearchKeeper({
    nowMs: () => 0,
    soon: (step) => {
      step();
      return () => undefined;
    },
  });
  const handlers = {
    ...bothSidesHandlers(seams),
    ...deckHandlers(seams),
    ...feedsHandlers(seams),
    ...journalHandlers({ ...writing, checkIns: createCheckIns(seams) }),
    ...labelHandlers({ session, clock, labels: createLabels(seams) }),
    ...noteHandlers({ ...writing, notes: createNotes(seams) }),
    ...pauseHandlers(seams),
    ...roleHandlers(seams),
    ...partnerHandlers(seams),
    ...searchHandlers({ session, clock, search }),
    ...timelineHandlers({ session, clock }),
  };
  return {
    handlers,
    journal,
    happened,
    lock: () => {
      isOpen = false;
    },
  };
};
