import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Version } from '../../../shared/records/entries/version.ts';
import type { FinishedRecord } from '../../../shared/records/journal-record.ts';
import type { Clock } from '../../platform/clock.ts';
import type { NewId } from '../../platform/random.ts';

export type ReviseDeps = { readonly clock: Clock; readonly newId: NewId };

type Descent = Pick<FinishedRecord, 'revision' | 'parents'>;

/** The record under a new revision that names every one it descends from; `updatedAt` where it has one. */
export const revised = <Kind extends Descent>(record: Kind, { clock, newId }: ReviseDeps): Kind => ({
  ...record,
  revision: newId(),
  parents: [...record.parents, record.revision],
  ...('updatedAt' in record ? { updatedAt: clock().instant } : {}),
});

/** An entry after a change of what it says, beside the version that keeps for 30 days what it said before. */
export const edited = <Kind extends Entry>(
  entry: Kind,
  change: Partial<Kind>,
  deps: ReviseDeps,
): readonly [Kind, Version] => [
  { ...revised(entry, deps), ...change },
  { type: 'version', id: deps.newId(), replacedAt: deps.clock().instant, entry },
];

/** The fields that every new record begins with. */
export const freshHead = ({ newId }: ReviseDeps) => ({
  id: newId(),
  revision: newId(),
  parents: [] as string[],
  deletedAt: null,
});
