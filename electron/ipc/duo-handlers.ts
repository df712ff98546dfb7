import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { duoCalls } from '../../shared/ipc/duo.ts';
import type { Journal } from '../journal/core/journal.ts';
import { deletePartner, dropPartner, restorePartner } from '../journal/duo/forgotten-partners.ts';
import { keepPartner, partnersView } from '../journal/duo/partner-book.ts';
import type { HandlersOf } from './register.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

/** The other half of the duo, over time; each change gives the list as it then is. */
export const duoHandlers = (deps: JournalDeps): HandlersOf<typeof duoCalls> => {
  const { session, clock } = deps;
  const changing = (act: (journal: Journal) => Promise<Result<null, AppError>>) =>
    withJournal(session, async (journal) => {
      const changed = await act(journal);
      return changed.ok ? ok(partnersView(journal, clock())) : changed;
    });
  return {
    'partner:list': () => withJournal(session, (journal) => ok(partnersView(journal, clock()))),
    'partner:save': (kept) => changing((journal) => keepPartner(journal, kept, deps)),
    'partner:delete': ({ id }) => changing((journal) => deletePartner(journal, id, deps)),
    'partner:restore': ({ id }) => changing((journal) => restorePartner(journal, id, deps)),
    'partner:purge': ({ id }) => changing((journal) => dropPartner(journal, id)),
  };
};
