import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { ReviseDeps } from '../journal/core/revise.ts';
import type { Session } from '../session/session.ts';

/** Where handlers find the open journal. */
export type JournalSource = Pick<Session, 'journal'>;

/** What most calls need: the open journal, the time and new ids. */
export type JournalDeps = ReviseDeps & { readonly session: JournalSource };

/** What deletes for ever asks first, in a dialog of the system. */
export type ConfirmDrop = { readonly confirm: (what: 'drop-bin') => Promise<boolean> };

/** Acts on the open journal; fails with `vault-locked` while there is none. */
export const withJournal = async <Value>(
  session: JournalSource,
  act: (journal: Journal) => Result<Value, AppError> | Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> => {
  const journal = session.journal();
  return journal.ok ? act(journal.value) : journal;
};
