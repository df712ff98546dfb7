import type { AppError } from '../../shared/app-error.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { Journal } from './journal.ts';
import { type ReviseSeams, revised } from './revise.ts';

const setDeleted = async (
  journal: Journal,
  id: string,
  seams: ReviseSeams,
  deleted: boolean,
): Promise<Result<null, AppError>> => {
  const found = journal.find(id);
  if (found?.type !== 'reflection' && found?.type !== 'note') return fail({ code: 'entry-missing' });
  const deletedAt = deleted ? seams.clock().instant : null;
  return journal.change({ put: [{ ...revised(found, seams), deletedAt }] });
};

/** Puts an entry into the bin. It leaves every page and statistic and can be brought back. */
export const deleteEntry = (journal: Journal, id: string, seams: ReviseSeams) => setDeleted(journal, id, seams, true);

/** Brings an entry back from the bin, as it was. */
export const restoreEntry = (journal: Journal, id: string, seams: ReviseSeams) => setDeleted(journal, id, seams, false);
