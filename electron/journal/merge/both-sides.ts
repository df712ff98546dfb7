import { promptsWith } from '../../../shared/domain/questions/own-prompts.ts';
import { comparedInWords, kindInWords, titleInWords } from '../../../shared/domain/record-text/record-words.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { BothSidesView, KeptOne } from '../../../shared/ipc/merge.ts';
import {
  type FinishedRecord,
  isFinished,
  type JournalRecord,
  type SupportingRecord,
} from '../../../shared/records/journal-record.ts';
import type { Journal } from '../core/journal.ts';
import type { ReviseDeps } from '../core/revise.ts';
import { conflictId } from './conflict-id.ts';
import { leadBack, leadTo } from './redirect-references.ts';

const isSupporting = (record: JournalRecord): record is SupportingRecord =>
  isFinished(record) && record.type !== 'reflection' && record.type !== 'note' && record.type !== 'role';

const historyOf = ({ revision, parents }: Pick<FinishedRecord, 'revision' | 'parents'>) => [revision, ...parents];

/** Whether a record is their version of ours: a merge made its id from our id and the revision it had then. */
const isTheirSideOf = (theirs: SupportingRecord, ours: SupportingRecord): boolean =>
  historyOf(theirs).some((revision) => conflictId(ours.id, revision) === theirs.id);

/** Their versions of each of our records. Versions share revisions, so only records that share one are compared. */
const theirSides = (
  records: readonly SupportingRecord[],
): ReadonlyMap<SupportingRecord, readonly SupportingRecord[]> => {
  const byRevision = new Map<string, Set<SupportingRecord>>();
  for (const record of records) {
    for (const revision of historyOf(record)) {
      const alike = byRevision.get(`${record.type} ${revision}`) ?? new Set();
      byRevision.set(`${record.type} ${revision}`, alike.add(record));
    }
  }
  const found = new Map<SupportingRecord, Set<SupportingRecord>>();
  for (const alike of byRevision.values()) {
    if (alike.size < 2) continue;
    for (const ours of alike) {
      const theirs = [...alike].filter((record) => record !== ours && isTheirSideOf(record, ours));
      if (theirs.length > 0) found.set(ours, new Set([...(found.get(ours) ?? []), ...theirs]));
    }
  }
  return new Map([...found].map(([ours, theirs]) => [ours, [...theirs]]));
};

type Torn = { readonly ours: SupportingRecord; readonly theirs: readonly SupportingRecord[] };

/** The records that have more than one version outside the bin. */
const tornRecords = (records: readonly JournalRecord[]): readonly Torn[] =>
  [...theirSides(records.filter(isSupporting))].flatMap(([ours, all]) => {
    const theirs = all.filter(({ deletedAt }) => deletedAt === null);
    const standing = theirs.length + (ours.deletedAt === null ? 1 : 0);
    return standing > 1 ? [{ ours, theirs }] : [];
  });

const standing = ({ ours, theirs }: Torn): readonly SupportingRecord[] =>
  ours.deletedAt === null ? [ours, ...theirs] : theirs;

/** Commitments, partners, people and the like that were changed on both sides of a merge, by kind and title. */
export const bothSides = (journal: Pick<Journal, 'all'>): BothSidesView => {
  const records = journal.all();
  // Those in the bin too: a question that was deleted still has its words.
  const promptOf = promptsWith(records.filter((record) => record.type === 'own-prompt'));
  const groups = tornRecords(records).map((torn) => {
    const versions = standing(torn);
    return {
      kind: kindInWords(torn.ours),
      title: titleInWords(versions[0] ?? torn.ours, promptOf),
      versions: versions.map(({ id }) => ({
        id,
        side: id === torn.ours.id ? ('here' as const) : ('there' as const),
      })),
      lines: comparedInWords(versions, promptOf).map((line) => ({ ...line, words: [...line.words] })),
    };
  });
  return { groups: groups.toSorted((a, b) => `${a.kind} ${a.title}`.localeCompare(`${b.kind} ${b.title}`, 'en')) };
};

/** The content of `said` as a new revision of `place` that descends from each of `all`. */
const inPlaceOf = (
  place: SupportingRecord,
  said: SupportingRecord,
  all: readonly SupportingRecord[],
  { newId }: ReviseDeps,
): SupportingRecord => ({
  ...said,
  id: place.id,
  revision: newId(),
  parents: [...new Set([...place.parents, place.revision, ...all.flatMap(historyOf)])],
  deletedAt: null,
});

/**
 * Keeps one version, under the id of ours, to which everything else refers, and puts the others into the bin. Where
 * theirs is kept, ours goes into the bin under the id of theirs. The one that is kept descends from all versions, so
 * that the other vault takes it as newer. References to the others are redirected to it in the same transaction.
 */
export const keepOneSide = async (
  journal: Journal,
  id: string,
  deps: ReviseDeps,
): Promise<Result<KeptOne, AppError>> => {
  const torn = tornRecords(journal.all()).find((each) => standing(each).some((version) => version.id === id));
  const kept = torn && standing(torn).find((version) => version.id === id);
  if (torn === undefined || kept === undefined) return fail({ code: 'entry-missing' });
  const { ours, theirs } = torn;
  const deletedAt = deps.clock().instant;
  const gone = theirs.map(
    (version): SupportingRecord => ({
      ...inPlaceOf(version, version.id === id ? ours : version, [], deps),
      deletedAt,
    }),
  );
  const led = leadTo(journal, { home: ours.id, gone: gone.map((version) => version.id) }, deps);
  const changed = await journal.change({ put: [inPlaceOf(ours, kept, theirs, deps), ...gone, ...led.put] });
  if (!changed.ok) return changed;
  return ok({
    home: ours.id,
    homeDeletedAt: ours.deletedAt,
    gone: gone.map((version) => version.id),
    swappedWith: kept === ours ? null : kept.id,
    repointed: led.repointed,
  });
};

/** Undoes `keepOneSide`: every version has its content, its id and the references to it again. */
export const putSidesBack = async (
  journal: Journal,
  { home, homeDeletedAt, gone, swappedWith, repointed }: KeptOne,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const found = (id: string): SupportingRecord | null => {
    const record = journal.find(id);
    return record !== undefined && isSupporting(record) ? record : null;
  };
  const ours = found(home);
  const theirs = gone.map(found);
  const swapped = swappedWith === null ? ours : found(swappedWith);
  if (ours === null || swapped === null || theirs.includes(null)) return fail({ code: 'entry-missing' });
  const back = theirs.flatMap((version) =>
    version === null ? [] : [inPlaceOf(version, version.id === swappedWith ? ours : version, [], deps)],
  );
  const led = leadBack(journal, { home, repointed }, deps);
  const atHome = { ...inPlaceOf(ours, swapped, [], deps), deletedAt: homeDeletedAt };
  return journal.change({ put: [atHome, ...back, ...led] });
};
