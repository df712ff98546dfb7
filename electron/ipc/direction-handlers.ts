import { ok } from '../../shared/errors/result.ts';
import type { directionCalls } from '../../shared/ipc/pair-log.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { directionView, keepDirection } from '../journal/duo/direction.ts';
import { deletePairRecord, dropPairRecord, restorePairRecord } from '../journal/duo/pair-records.ts';
import { type ConfirmDrop, type JournalDeps, withJournal } from './with-journal.ts';

/** What the two agreed to aim at: written down, agreed on again, changed, deleted and put back. */
export const directionHandlers = (deps: JournalDeps & ConfirmDrop): HandlersOf<typeof directionCalls> => {
  const { session, clock } = deps;
  return {
    'direction:list': ({ partnerId }) =>
      withJournal(session, (journal) => ok(directionView(journal, partnerId, clock()))),
    'direction:save': (kept) => withJournal(session, (journal) => keepDirection(journal, kept, deps)),
    'direction:delete': ({ id }) =>
      withJournal(session, (journal) => deletePairRecord(journal, 'direction-card', id, deps)),
    'direction:restore': ({ id }) =>
      withJournal(session, (journal) => restorePairRecord(journal, 'direction-card', id, deps)),
    'direction:purge': async ({ id }) => {
      const isMeant = await deps.confirm('drop-bin');
      return withJournal(session, async (journal) =>
        isMeant ? dropPairRecord(journal, 'direction-card', id) : ok(null),
      );
    },
  };
};
