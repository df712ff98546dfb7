import type { FinishedRecord } from '../../records/finished-record.ts';
import { isFinished, isJoined, type JoinedRecord, type JournalRecord } from '../../records/journal-record.ts';
import type { Version } from '../../records/version.ts';
import { byOrder, homeOf, linesOf, standingOf } from './heads.ts';
import { type Digest, underHome } from './lay.ts';
import { oldNames } from './old-ids.ts';
import { renamed } from './renamed.ts';

type Binned = FinishedRecord & { readonly deletedAt: string };

const isBinned = (record: JoinedRecord): record is Binned => isFinished(record) && record.deletedAt !== null;

const asVersion = (record: Binned, digest: Digest): Version => ({
  type: 'version',
  id: digest(`version\n${homeOf(record)}\n${record.revision}`),
  replacedAt: record.deletedAt,
  entry: { ...underHome(record), deletedAt: null },
  because: 'kept',
});

/**
 * Keeping one version was putting the others into the bin: what was kept descends from them from now on, and they stay
 * as versions for as long as they would have stayed there.
 */
const settled = (versions: readonly JoinedRecord[], digest: Digest): readonly JournalRecord[] => {
  const [kept] = versions.filter((version) => standingOf(version) === 'live').toSorted(byOrder);
  const putAway = versions.filter(isBinned);
  if (kept === undefined || putAway.length === 0) return versions;
  const others = linesOf(putAway).filter((revision) => revision !== kept.revision);
  const parents = [...new Set([...kept.parents, ...others])];
  const rest = versions.filter((version) => version !== kept && !isBinned(version));
  return [{ ...kept, parents }, ...rest, ...putAway.map((version) => asVersion(version, digest))];
};

/**
 * Records of one vault or archive of format 1 as this format has them: second versions that a merge stored under ids of
 * their own are recognised, what named them names the record, and a version that was kept then is kept now.
 */
export const fromFirstFormat = (records: readonly JournalRecord[], digest: Digest): readonly JournalRecord[] => {
  const names = oldNames(records.filter(isJoined), digest);
  if (names.size === 0) return records;
  const now = records.map((record) => renamed(record, names));
  const torn = new Set(names.values());
  const isTorn = (record: JournalRecord): record is JoinedRecord => isJoined(record) && torn.has(homeOf(record));
  const byHome = Map.groupBy(now.filter(isTorn), homeOf);
  return [...now.filter((record) => !isTorn(record)), ...[...byHome.values()].flatMap((each) => settled(each, digest))];
};
