import { goneOver } from '../../../shared/domain/merge/gone.ts';
import { linesOf } from '../../../shared/domain/merge/heads.ts';
import { underHome } from '../../../shared/domain/merge/lay.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import type { Gone } from '../../../shared/records/gone.ts';
import { isFinished } from '../../../shared/records/journal-record.ts';
import { digest } from './digest.ts';
import type { Journal } from './journal.ts';
import { type ReviseDeps, revised } from './revise.ts';

type Read = Pick<Journal, 'heads'>;

const versionsIn = (journal: Read, id: string): readonly FinishedRecord[] =>
  journal.heads(id).filter(isFinished).map(underHome);

/** A record on its way into the bin, with every version that stands of it; all at one instant. */
export const binned = (journal: Read, id: string, deps: ReviseDeps): readonly FinishedRecord[] => {
  const deletedAt = deps.clock().instant;
  return versionsIn(journal, id)
    .filter((version) => version.deletedAt === null)
    .map((version) => ({ ...revised(version, deps), deletedAt }));
};

/** A record on its way out of the bin, with every version that went in with it. */
export const unbinned = (journal: Read, id: string, deps: ReviseDeps): readonly FinishedRecord[] => {
  const [first, ...others] = versionsIn(journal, id);
  if (first === undefined || first.deletedAt === null) return [];
  const together = [first, ...others.filter(({ deletedAt }) => deletedAt === first.deletedAt)];
  return together.map((version) => ({ ...revised(version, deps), deletedAt: null }));
};

/** What takes the place of a record and of every version that stands of it, for good. */
export const goneFor = (journal: Read, id: string): Gone => goneOver(id, journal.heads(id), digest);

/** A record that was deleted for good, standing again as it was. */
export const overGone = (journal: Read, record: FinishedRecord, deps: ReviseDeps): FinishedRecord => {
  const version = underHome(record);
  const again = revised(version, deps);
  return { ...again, parents: linesOf([...journal.heads(version.id), version]), deletedAt: null };
};
