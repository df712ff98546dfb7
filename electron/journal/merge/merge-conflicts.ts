import { openVersions, sayTheSameWords } from '../../../shared/domain/merge/conflict.ts';
import { lineOf, linesOf, savedAt } from '../../../shared/domain/merge/heads.ts';
import { underHome } from '../../../shared/domain/merge/lay.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { Conflict, KeptVersion } from '../../../shared/ipc/merge.ts';
import type { Arrival } from '../../../shared/records/arrival.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised, versionOf } from '../core/revise.ts';
import { saidElsewhere } from '../entries/versions.ts';
import { comparedVersions, firstDifference } from './compared-versions.ts';
import { isEntry, namedRecord } from './named-record.ts';

type Open = { readonly id: string; readonly versions: readonly FinishedRecord[] };

/** Records of which several versions stand that say different things, those of today's days first. */
export const openConflicts = (journal: Journal): readonly Open[] =>
  journal
    .idsInVersions()
    .map((id) => ({ id, versions: openVersions(journal.heads(id)).map(underHome) }))
    .filter(({ versions }) => versions.length > 0);

const cameFrom = (journal: Journal, id: string, revision: string): string | null =>
  journal.arrivals().find((arrival) => arrival.of === id && arrival.revision === revision)?.from ?? null;

const conflictOf = (journal: Journal, { id, versions }: Open): Conflict | null => {
  const [first] = versions;
  if (first === undefined) return null;
  const lines = comparedVersions(journal, versions);
  return {
    ...namedRecord(journal, first),
    id,
    isEntry: isEntry(first),
    versions: versions.map((version, at) => ({
      revision: version.revision,
      counts: at === 0,
      inBin: version.deletedAt !== null,
      savedAt: savedAt(version),
      from: cameFrom(journal, id, version.revision),
      differs: firstDifference(lines, at, at === 0 ? 1 : 0),
    })),
    lines,
  };
};

const nameOf = ({ day, kind, title }: Conflict): string => `${day ?? ''} ${kind} ${title}`;

/** Every record that stands in several versions: entries first, the latest days first. */
export const readConflicts = (journal: Journal): Conflict[] =>
  openConflicts(journal)
    .flatMap((open) => conflictOf(journal, open) ?? [])
    .sort((a, b) => Number(b.isEntry) - Number(a.isEntry) || nameOf(b).localeCompare(nameOf(a), 'en'));

const latest = (versions: readonly FinishedRecord[]): string | null =>
  versions
    .map((version) => savedAt(version))
    .reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null);

/**
 * Keeps one version: a new revision that says the same and descends from every version, so that the other journal takes
 * it as it comes. What it takes the place of stays 30 days. Fails with `conflict-settled`.
 */
export const keepVersion = async (
  journal: Journal,
  { id, revision }: { readonly id: string; readonly revision: string },
  deps: ReviseDeps,
): Promise<Result<KeptVersion, AppError>> => {
  const heads = journal.heads(id);
  const finished = heads.filter(isFinished).map(underHome);
  const chosen = finished.find((version) => version.revision === revision);
  const [counted] = finished;
  if (openVersions(heads).length === 0 || chosen === undefined || counted === undefined) {
    return fail({ code: 'conflict-settled' });
  }
  const next: FinishedRecord = {
    ...revised({ ...chosen, updatedAt: latest(finished) }, deps),
    parents: linesOf(heads),
    deletedAt: chosen.deletedAt === null ? null : deps.clock().instant,
  };
  const versions = finished
    .filter((version) => version !== chosen && !sayTheSameWords(version, chosen))
    .map((version) => versionOf(version, deps, 'kept'));
  const elsewhere = saidElsewhere(journal, counted, next, deps);
  const changed = await journal.change({ put: [next, ...versions, ...elsewhere] });
  if (!changed.ok) return changed;
  const { updatedAt, deletedAt } = chosen;
  const as = { of: revision, savedAt: updatedAt, deletedAt };
  return ok({ id: next.id, revision: next.revision, ...as, versions: versions.map((version) => version.id) });
};

/** One of the former versions again, over the one that was kept and over none of the others. */
const again = (former: FinishedRecord, kept: FinishedRecord, deps: ReviseDeps): FinishedRecord => ({
  ...former,
  revision: deps.newId(),
  parents: [...lineOf(kept)],
});

/** Where a version came from is said of the revision that stands for it again. */
const arrivedAgain = (
  journal: Journal,
  former: FinishedRecord,
  made: FinishedRecord,
  { newId }: ReviseDeps,
): readonly Arrival[] =>
  journal
    .arrivals()
    .filter((arrival) => arrival.of === former.id && arrival.revision === former.revision)
    .map((arrival) => ({ ...arrival, id: newId(), revision: made.revision }));

/** Takes the keeping back: every version says again what it said. Fails with `conflict-settled` once it was changed. */
export const undoKeep = async (
  journal: Journal,
  { id, revision, of, savedAt: updatedAt, deletedAt, versions }: KeptVersion,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const kept = journal.find(id);
  const others = versions.flatMap((version) => {
    const found = journal.find(version);
    return found?.type === 'version' ? [found.entry] : [];
  });
  if (kept === undefined || !isFinished(kept) || kept.revision !== revision || others.length !== versions.length) {
    return fail({ code: 'conflict-settled' });
  }
  const formers = [{ ...kept, revision: of, updatedAt, deletedAt }, ...others];
  const made = formers.map((former) => again(former, kept, deps));
  const first = made.find((version) => version.deletedAt === null) ?? kept;
  const put: JournalRecord[] = [
    ...made,
    ...formers.flatMap((former, at) => arrivedAgain(journal, former, made[at] ?? former, deps)),
    ...saidElsewhere(journal, kept, first, deps),
  ];
  return journal.change({ put, remove: versions });
};
