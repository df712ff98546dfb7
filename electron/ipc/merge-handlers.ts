import { ok } from '../../shared/errors/result.ts';
import type { mergeCalls } from '../../shared/ipc/merge.ts';
import { bothSides, keepOneSide, putSidesBack } from '../journal/merge/both-sides.ts';
import { keptBeside } from '../journal/merge/kept-beside.ts';
import type { MergeDesk } from '../transfer/merge-desk.ts';
import type { HandlersOf } from './register.ts';
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
    'journal:kept-beside': () =>
      withJournal(session, (journal) =>
        ok(keptBeside(journal.all().filter((record) => record.type === 'reflection' || record.type === 'note'))),
      ),
    'both-sides:read': () => withJournal(session, (journal) => ok(bothSides(journal))),
    'both-sides:keep': ({ id }) => withJournal(session, (journal) => keepOneSide(journal, id, deps)),
    'both-sides:put-back': (kept) => withJournal(session, (journal) => putSidesBack(journal, kept, deps)),
  };
};
