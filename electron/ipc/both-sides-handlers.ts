import { ok } from '../../shared/errors/result.ts';
import type { ReviseSeams } from '../journal/core/revise.ts';
import { bothSides, keepOneSide, putSidesBack } from '../journal/merge/both-sides.ts';
import type { Handlers } from './register.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

type BothSidesHandlers = Pick<Handlers, `both-sides:${'read' | 'keep' | 'put-back'}`>;

/** What a merge found changed on both sides beside the entries: reading it, keeping one version, taking that back. */
export const bothSidesHandlers = (seams: ReviseSeams & { readonly session: JournalSource }): BothSidesHandlers => {
  const { session } = seams;
  return {
    'both-sides:read': () => withJournal(session, (journal) => ok(bothSides(journal))),
    'both-sides:keep': ({ id }) => withJournal(session, (journal) => keepOneSide(journal, id, seams)),
    'both-sides:put-back': (kept) => withJournal(session, (journal) => putSidesBack(journal, kept, seams)),
  };
};
