import { ok } from '../../shared/errors/result.ts';
import type { disagreementsCalls } from '../../shared/ipc/pair-log.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { disagreementsView, keepDisagreement } from '../journal/duo/disagreements.ts';
import { deletePairRecord, dropPairRecord, restorePairRecord } from '../journal/duo/pair-records.ts';
import { type ConfirmDrop, type JournalDeps, withJournal } from './with-journal.ts';

/** The disagreements of a pair: written down, changed, settled, deleted and put back. */
export const disagreementsHandlers = (deps: JournalDeps & ConfirmDrop): HandlersOf<typeof disagreementsCalls> => {
  const { session, clock } = deps;
  return {
    'disagreement:list': ({ partnerId }) =>
      withJournal(session, (journal) => ok(disagreementsView(journal, partnerId, clock()))),
    'disagreement:save': (kept) => withJournal(session, (journal) => keepDisagreement(journal, kept, deps)),
    'disagreement:delete': ({ id }) =>
      withJournal(session, (journal) => deletePairRecord(journal, 'conflict', id, deps)),
    'disagreement:restore': ({ id }) =>
      withJournal(session, (journal) => restorePairRecord(journal, 'conflict', id, deps)),
    'disagreement:purge': async ({ id }) => {
      const isMeant = await deps.confirm('drop-bin');
      return withJournal(session, async (journal) => (isMeant ? dropPairRecord(journal, 'conflict', id) : ok(null)));
    },
  };
};
