import { underHome } from '../../../shared/domain/merge/lay.ts';
import type { Draft, NoteDraft } from '../../../shared/records/entries/draft.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { isFinished } from '../../../shared/records/journal-record.ts';
import type { Journal } from './journal.ts';
import { type ReviseDeps, revised } from './revise.ts';

type Base = NonNullable<Draft['base']>;
type Changing = Pick<Draft | NoteDraft, 'entryId' | 'base'>;

/** What a draft keeps of the record that it changes. */
export const baseOf = ({ revision, parents }: Base): Base => ({ revision, parents });

export type Began = {
  /** What the change began from; null where nothing is left of it. */
  readonly record: FinishedRecord | null;
  /** Another version stands in its place by now: what is made of the draft stands beside that. */
  readonly isLate: boolean;
};

/** What a draft changes, and whether another version came while it was written. */
export const beganFrom = (
  journal: Pick<Journal, 'find' | 'heads' | 'versions'>,
  { entryId, base }: Changing,
): Began => {
  const found = journal.find(entryId ?? '');
  const present = found !== undefined && isFinished(found) ? found : null;
  if (base === undefined || present?.revision === base.revision) return { record: present, isLate: false };
  const stands = journal.heads(entryId ?? '').find(({ revision }) => revision === base.revision);
  if (stands !== undefined && isFinished(stands)) return { record: underHome(stands), isLate: true };
  const kept = journal.versions().find(({ entry }) => entry.id === entryId && entry.revision === base.revision);
  return { record: kept?.entry ?? present, isLate: true };
};

/** The record that a draft makes of what it began from, over that alone. */
export const madeLate = <Kind extends FinishedRecord>(
  from: Kind,
  change: Partial<Kind>,
  base: Base,
  deps: ReviseDeps,
): Kind => ({
  ...revised(from, deps),
  ...change,
  parents: [...base.parents, base.revision],
});
