import type { AppError } from '../../shared/app-error.ts';
import type { Entry } from '../../shared/domain/entry.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import type { Journal } from './journal.ts';

type Seams = { readonly clock: Clock; readonly newId: NewId };

/** A finished edit: a new revision that names every one it descends from. */
const revised = <Kind extends Entry>(entry: Kind, { clock, newId }: Seams): Kind => ({
  ...entry,
  revision: newId(),
  parents: [...entry.parents, entry.revision],
  updatedAt: clock().instant,
});

const setDeleted = async (
  journal: Journal,
  id: string,
  seams: Seams,
  deleted: boolean,
): Promise<Result<null, AppError>> => {
  const found = journal.find(id);
  if (found?.type !== 'reflection' && found?.type !== 'note') return fail({ code: 'entry-missing' });
  const deletedAt = deleted ? seams.clock().instant : null;
  return journal.change({ put: [{ ...revised(found, seams), deletedAt }] });
};

/** Puts an entry into the bin. It leaves every page and statistic and can be brought back. */
export const deleteEntry = (journal: Journal, id: string, seams: Seams) => setDeleted(journal, id, seams, true);

/** Brings an entry back from the bin, as it was. */
export const restoreEntry = (journal: Journal, id: string, seams: Seams) => setDeleted(journal, id, seams, false);
