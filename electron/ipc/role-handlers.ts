import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { ReviseSeams } from '../journal/core/revise.ts';
import { deleteRole, keepRole, restoreRole, roleHistory } from '../journal/roles/role-book.ts';
import type { Handlers } from './register.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

type RoleHandlers = Pick<Handlers, 'role:list' | 'role:keep' | 'role:delete' | 'role:restore'>;

export type RoleHandlerSeams = ReviseSeams & { readonly session: JournalSource };

/** The roles held, and correcting them later. */
export const roleHandlers = (seams: RoleHandlerSeams): RoleHandlers => {
  const { session, clock } = seams;
  const changing = (act: (journal: Journal) => Promise<Result<null, AppError>>) =>
    withJournal(session, async (journal) => {
      const changed = await act(journal);
      return changed.ok ? ok(roleHistory(journal, clock().day)) : changed;
    });
  return {
    'role:list': () => withJournal(session, (journal) => ok(roleHistory(journal, clock().day))),
    'role:keep': (kept) => changing((journal) => keepRole(journal, kept, seams)),
    'role:delete': ({ id }) => changing((journal) => deleteRole(journal, id, seams)),
    'role:restore': ({ id }) => changing((journal) => restoreRole(journal, id, seams)),
  };
};
