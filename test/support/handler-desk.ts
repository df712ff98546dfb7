import { agendaHandlers } from '../../electron/ipc/agenda-handlers.ts';
import { checkInsHandlers } from '../../electron/ipc/check-ins-handlers.ts';
import { directionHandlers } from '../../electron/ipc/direction-handlers.ts';
import { disagreementsHandlers } from '../../electron/ipc/disagreements-handlers.ts';
import { driftHandlers } from '../../electron/ipc/drift-handlers.ts';
import { duoHandlers } from '../../electron/ipc/duo-handlers.ts';
import { entriesHandlers } from '../../electron/ipc/entries-handlers.ts';
import { feedsHandlers } from '../../electron/ipc/feeds-handlers.ts';
import { labelsHandlers } from '../../electron/ipc/labels-handlers.ts';
import { mergeHandlers } from '../../electron/ipc/merge-handlers.ts';
import { notesHandlers } from '../../electron/ipc/notes-handlers.ts';
import { pairQuestionsHandlers } from '../../electron/ipc/pair-questions-handlers.ts';
import { plansHandlers } from '../../electron/ipc/plans-handlers.ts';
import { questionsHandlers } from '../../electron/ipc/questions-handlers.ts';
import { rhythmHandlers } from '../../electron/ipc/rhythm-handlers.ts';
import { rolesHandlers } from '../../electron/ipc/roles-handlers.ts';
import { searchHandlers } from '../../electron/ipc/search-handlers.ts';
import { timelineHandlers } from '../../electron/ipc/timeline-handlers.ts';
import { todayHandlers } from '../../electron/ipc/today-handlers.ts';
import { createCheckIns } from '../../electron/journal/check-ins/check-ins.ts';
import { createLabels } from '../../electron/journal/labels/labels.ts';
import { createNotes } from '../../electron/journal/notes/notes.ts';
import { createSearchKeeper } from '../../electron/journal/search/search-keeper.ts';
import { momentAt } from '../../electron/platform/clock.ts';
import { replaceFile } from '../../electron/platform/file-replacement.ts';
import type { MergeDesk } from '../../electron/transfer/merge-desk.ts';
import { fail, ok } from '../../shared/errors/result.ts';
import type { JournalRecord } from '../../shared/records/journal-record.ts';
import { memoryJournal } from './memory-journal.ts';

const nothingChosen = fail({ code: 'file-missing', file: '' } as const);

/** No other vault is brought in at this desk. */
const noDesk: MergeDesk = {
  choose: () => nothingChosen,
  look: async () => nothingChosen,
  bringIn: async () => nothingChosen,
  forget: () => undefined,
};

const aState = { status: 'unlocked', vaultName: 'a.driftline', sample: false, roleKnown: true } as const;

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
  const deps = { session, clock, newId };
  const writing = {
    ...deps,
    touch: () => {
      happened.touched += 1;
    },
    purge: async () => {
      happened.purged += 1;
    },
    pickTextTarget: async () => null,
    writeReadable: async (file: string, content: Uint8Array | string) => replaceFile(file, content),
  };
  const search = createSearchKeeper({
    nowMs: () => 0,
    soon: (step) => {
      step();
      return () => undefined;
    },
    onKnown: () => undefined,
  });
  const handlers = {
    ...mergeHandlers({ ...writing, desk: noDesk, pickOtherVault: async () => null }),
    ...rolesHandlers({ ...writing, session: { ...session, state: () => aState }, push: () => undefined }),
    ...todayHandlers(deps),
    ...checkInsHandlers({ ...writing, checkIns: createCheckIns(deps) }),
    ...questionsHandlers(deps),
    ...agendaHandlers(writing),
    ...duoHandlers({ ...deps, confirm: async () => true }),
    ...disagreementsHandlers({ ...deps, confirm: async () => true }),
    ...directionHandlers({ ...deps, confirm: async () => true }),
    ...pairQuestionsHandlers(deps),
    ...rhythmHandlers(deps),
    ...entriesHandlers({ ...deps, confirm: async () => true }),
    ...timelineHandlers(deps),
    ...searchHandlers({ session, clock, search }),
    ...labelsHandlers({ session, clock, labels: createLabels(deps), isSplitDeclined: () => false }),
    ...notesHandlers({ ...writing, notes: createNotes(deps) }),
    ...feedsHandlers(deps),
    ...plansHandlers(deps),
    ...driftHandlers({
      session,
      clock,
      pickTarget: async () => null,
      writeReadable: async (file, content) => replaceFile(file, content),
    }),
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
