import type { JoinedRecord } from '../../records/journal-record.ts';
import { headsOf, homeOf } from './heads.ts';
import { type Digest, lay } from './lay.ts';
import { type Names, oldNames } from './old-ids.ts';
import { renamed } from './renamed.ts';

/** The versions of every record as they are stored, by the id of the record. */
export type Laid = ReadonlyMap<string, readonly JoinedRecord[]>;

/** Lays out what stands of these, whatever they were stored as. */
export const layAll = (records: readonly JoinedRecord[], digest: Digest): Laid =>
  new Map(
    [...Map.groupBy(records, homeOf)].map(([home, versions]) => [home, lay(home, headsOf(versions), digest)] as const),
  );

export type Joined = {
  readonly laid: Laid;
  /** Ids of second versions that format 1 gave, found in either journal. */
  readonly names: Names;
};

/**
 * Two journals as one: of each record every version that no other descends from. It makes no revision and rewrites no
 * record, and comes to the same in whatever order, by whatever way and however often journals are brought together.
 */
export const joinRecords = (ours: readonly JoinedRecord[], theirs: readonly JoinedRecord[], digest: Digest): Joined => {
  const both = [...ours, ...theirs];
  const names = oldNames(both, digest);
  return { laid: layAll(names.size === 0 ? both : both.map((record) => renamed(record, names)), digest), names };
};
