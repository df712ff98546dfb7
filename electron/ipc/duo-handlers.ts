import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { duoCalls } from '../../shared/ipc/duo.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { Journal } from '../journal/core/journal.ts';
import { duoView, hasPair } from '../journal/duo/duo-view.ts';
import { deletePartner, dropPartner, restorePartner } from '../journal/duo/forgotten-partners.ts';
import { keepPartner, keepStyles, partnersView } from '../journal/duo/partner-book.ts';
import { type ConfirmDrop, type JournalDeps, withJournal } from './with-journal.ts';

/** The other half of the duo, over time; each change gives the list as it then is. */
export const duoHandlers = (deps: JournalDeps & ConfirmDrop): HandlersOf<typeof duoCalls> => {
  const { session, clock } = deps;
  const changing = (act: (journal: Journal) => Promise<Result<null, AppError>>) =>
    withJournal(session, async (journal) => {
      const changed = await act(journal);
      return changed.ok ? ok(partnersView(journal, clock())) : changed;
    });
  return {
    'duo:read': ({ partner }) => withJournal(session, (journal) => ok(duoView(journal, partner, clock().day))),
    'duo:is-there': () => withJournal(session, (journal) => ok({ isThere: hasPair(journal) })),
    'partner:list': () => withJournal(session, (journal) => ok(partnersView(journal, clock()))),
    'partner:save': (kept) => changing((journal) => keepPartner(journal, kept, deps)),
    'partner:set-style': (style) => changing((journal) => keepStyles(journal, style, deps)),
    'partner:delete': ({ id }) => changing((journal) => deletePartner(journal, id, deps)),
    'partner:restore': ({ id }) => changing((journal) => restorePartner(journal, id, deps)),
    'partner:purge': async ({ id }) => {
      const isMeant = await deps.confirm('drop-bin');
      return changing(async (journal) => (isMeant ? dropPartner(journal, id) : ok(null)));
    },
  };
};
