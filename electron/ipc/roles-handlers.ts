import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { rolesCalls } from '../../shared/ipc/roles.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { Push } from '../border/push.ts';
import type { Journal } from '../journal/core/journal.ts';
import { besideRoles, deleteRole, keepRole, restoreRole, roleHistory } from '../journal/roles/role-book.ts';
import type { Session } from '../session/session.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

export type RolesHandlerDeps = JournalDeps & {
  readonly session: Pick<Session, 'state'>;
  readonly push: Push;
  readonly touch: () => void;
};

/** The roles held: the first one, and correcting them later. */
export const rolesHandlers = (deps: RolesHandlerDeps): HandlersOf<typeof rolesCalls> => {
  const { session, clock } = deps;
  const changing = (act: (journal: Journal) => Promise<Result<null, AppError>>) =>
    withJournal(session, async (journal) => {
      const changed = await act(journal);
      return changed.ok ? ok(roleHistory(journal, clock().day)) : changed;
    });
  return {
    'role:begin': ({ from, ...beginning }) =>
      withJournal(session, async (journal) => {
        if (from !== null && from > clock().day) return fail({ code: 'request-invalid', path: 'from' });
        if (journal.roles().length > 0) return fail({ code: 'request-invalid', path: 'role' });
        const changed = await keepRole(journal, { id: null, from: from ?? clock().day, ...beginning }, deps);
        if (!changed.ok) return changed;
        deps.touch();
        const state = session.state();
        deps.push('vault:changed', state);
        return ok(state);
      }),
    'role:list': () => withJournal(session, (journal) => ok(roleHistory(journal, clock().day))),
    'role:read-beside': () => withJournal(session, (journal) => ok(besideRoles(journal, clock().day))),
    'role:save': (kept) => changing((journal) => keepRole(journal, kept, deps)),
    'role:delete': ({ id }) => changing((journal) => deleteRole(journal, id, deps)),
    'role:restore': ({ id }) => changing((journal) => restoreRole(journal, id, deps)),
  };
};
