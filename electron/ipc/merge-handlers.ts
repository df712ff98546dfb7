import { ok } from '../../shared/errors/result.ts';
import type { mergeCalls } from '../../shared/ipc/merge.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { kindsEnteredTwice, readEnteredTwice, settleTwice, undoSettle } from '../journal/merge/entered-twice.ts';
import { keepVersion, openConflicts, readConflicts, undoKeep } from '../journal/merge/merge-conflicts.ts';
import { readSetAside } from '../journal/merge/set-aside.ts';
import { readUnread } from '../journal/merge/unread-records.ts';
import type { MergeDesk } from '../transfer/merge-desk.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

export type MergeHandlerDeps = JournalDeps & {
  readonly desk: MergeDesk;
  readonly touch: () => void;
  /** Asks for a vault or a backup; null when cancelled. */
  readonly pickOtherVault: () => Promise<string | null>;
};

/** Bringing in the entries of another vault, and what was changed in both: choose, see, then do it or not. */
export const mergeHandlers = (deps: MergeHandlerDeps): HandlersOf<typeof mergeCalls> => {
  const { session, desk, touch } = deps;
  return {
    'merge:choose-file': async () => {
      const file = await deps.pickOtherVault();
      touch();
      if (file === null) return ok({ chosen: null });
      const chosen = desk.choose(file);
      return chosen.ok ? ok({ chosen: chosen.value }) : chosen;
    },
    'merge:preview': async ({ secret }) => {
      const report = await desk.look(secret);
      touch();
      return report;
    },
    'merge:bring-in': async (request) => {
      const brought = await desk.bringIn(request);
      touch();
      return brought;
    },
    'merge:forget': () => {
      desk.forget();
      return ok(null);
    },
    'conflicts:read': () =>
      withJournal(session, (journal) =>
        ok({
          conflicts: readConflicts(journal),
          enteredTwice: readEnteredTwice(journal),
          setAside: readSetAside(journal, deps.clock().utcOffsetMinutes),
          unread: readUnread(journal),
        }),
      ),
    'conflicts:marks': () =>
      withJournal(session, (journal) =>
        ok({
          records: openConflicts(journal).map(({ id, versions }) => ({ id, versions: versions.length })),
          twice: kindsEnteredTwice(journal),
          unread: journal.misfits().length,
        }),
      ),
    'conflict:keep': (wanted) => withJournal(session, (journal) => keepVersion(journal, wanted, deps)),
    'conflict:undo': (kept) => withJournal(session, (journal) => undoKeep(journal, kept, deps)),
    'entered-twice:settle': (wanted) => withJournal(session, (journal) => settleTwice(journal, wanted, deps)),
    'entered-twice:undo': (settled) => withJournal(session, (journal) => undoSettle(journal, settled, deps)),
  };
};
