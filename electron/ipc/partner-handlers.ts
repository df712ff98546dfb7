import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { ReviseSeams } from '../journal/core/revise.ts';
import { deletePartner, dropPartner, restorePartner } from '../journal/duo/forgotten-partners.ts';
import { keepPartner, partnersView } from '../journal/duo/partner-book.ts';
import type { Handlers } from './register.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

type PartnerHandlers = Pick<
  Handlers,
  'partner:list' | 'partner:keep' | 'partner:delete' | 'partner:restore' | 'partner:drop'
>;

export type PartnerHandlerSeams = ReviseSeams & { readonly session: JournalSource };

/** The other half of the duo, over time; each change gives the list as it then is. */
export const partnerHandlers = (seams: PartnerHandlerSeams): PartnerHandlers => {
  const { session, clock } = seams;
  const changing = (act: (journal: Journal) => Promise<Result<null, AppError>>) =>
    withJournal(session, async (journal) => {
      const changed = await act(journal);
      return changed.ok ? ok(partnersView(journal, clock())) : changed;
    });
  return {
    'partner:list': () => withJournal(session, (journal) => ok(partnersView(journal, clock()))),
    'partner:keep': (kept) => changing((journal) => keepPartner(journal, kept, seams)),
    'partner:delete': ({ id }) => changing((journal) => deletePartner(journal, id, seams)),
    'partner:restore': ({ id }) => changing((journal) => restorePartner(journal, id, seams)),
    'partner:drop': ({ id }) => changing((journal) => dropPartner(journal, id)),
  };
};
