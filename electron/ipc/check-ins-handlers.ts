import { ok } from '../../shared/errors/result.ts';
import type { checkInsCalls } from '../../shared/ipc/check-ins.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { CheckIns } from '../journal/check-ins/check-ins.ts';
import { completedView } from '../journal/today/completed-view.ts';
import { type ReadableDeps, saveReadable } from './save-readable.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

export type WritingDeps = JournalDeps &
  ReadableDeps & {
    readonly touch: () => void;
    /** Lets go what was put away long enough ago, after something was written. */
    readonly purge: () => Promise<void>;
  };

/** Check-ins from their first question to what they added. */
export const checkInsHandlers = (
  deps: WritingDeps & { readonly checkIns: CheckIns },
): HandlersOf<typeof checkInsCalls> => {
  const { session, checkIns, clock } = deps;
  return {
    'reflection:begin': (wanted) => withJournal(session, (journal) => checkIns.begin(journal, wanted)),
    'reflection:edit': ({ id }) => withJournal(session, (journal) => checkIns.edit(journal, id)),
    'reflection:draft': (sent) => {
      deps.touch();
      return withJournal(session, (journal) => checkIns.draft(journal, sent));
    },
    'reflection:complete': ({ draftId, answers }) =>
      withJournal(session, async (journal) => {
        const finished = await checkIns.complete(journal, draftId, answers);
        if (!finished.ok) return finished;
        await deps.purge();
        return ok(completedView(journal, finished.value, clock()));
      }),
    'reflection:end-sitting': ({ draftId, answers }) => {
      deps.touch();
      return withJournal(session, (journal) => checkIns.endSitting(journal, draftId, answers));
    },
    'reflection:save-elsewhere': ({ draftId, answers }) =>
      saveReadable(deps, 'check-in', (journal) => checkIns.asEntry(journal, draftId, answers)),
    'reflection:discard': ({ draftId }) => withJournal(session, (journal) => checkIns.discard(journal, draftId)),
  };
};
