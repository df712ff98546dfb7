import { lineOf, savedAt } from '../../../shared/domain/merge/heads.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import type { Version } from '../../../shared/records/version.ts';
import type { Clock } from '../../platform/clock.ts';
import type { NewId } from '../../platform/random.ts';

export type ReviseDeps = { readonly clock: Clock; readonly newId: NewId };

/** Now, or just after `before` where the clock is behind it: what is written over something is later than that. */
const laterThan = (before: string | null, now: string): string => {
  const [then, present] = [Date.parse(before ?? ''), Date.parse(now)];
  return then >= present ? new Date(then + 1).toISOString() : now;
};

/** The record under a new revision that names every one it descends from, saved now. */
export const revised = <Kind extends FinishedRecord>(record: Kind, { clock, newId }: ReviseDeps): Kind => ({
  ...record,
  revision: newId(),
  parents: [...lineOf(record)],
  updatedAt: laterThan(savedAt(record), clock().instant),
});

/** A record as it is kept for 30 days once something else takes its place. */
export const versionOf = (
  entry: FinishedRecord,
  { clock, newId }: ReviseDeps,
  because?: NonNullable<Version['because']>,
): Version => ({
  type: 'version',
  id: newId(),
  replacedAt: clock().instant,
  entry,
  ...(because === undefined ? {} : { because }),
});

/** An entry after a change of what it says, beside the version that keeps for 30 days what it said before. */
export const edited = <Kind extends Entry>(
  entry: Kind,
  change: Partial<Kind>,
  deps: ReviseDeps,
): readonly [Kind, Version] => [{ ...revised(entry, deps), ...change }, versionOf(entry, deps)];

/** The fields that every new record begins with. */
export const freshHead = ({ clock, newId }: ReviseDeps) => ({
  id: newId(),
  revision: newId(),
  parents: [] as string[],
  updatedAt: clock().instant,
  deletedAt: null,
});
