import { localDay } from '../../../shared/calendar/calendar-day.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';
import type { BinnedEntry } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { JournalRecord } from '../../../shared/records/journal-record.ts';
import { retentionEnds } from '../../../shared/records/keeping-time.ts';
import { recordResult, removeResult } from '../check-ins/commitment-result.ts';
import { recordOutcome, removeOutcome } from '../check-ins/experiment-outcome.ts';
import { commitmentFor } from '../check-ins/form-plan.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';
import { entryTitle, excerptOf } from './journal-pages.ts';

const entryIn = (journal: Journal, id: string): Entry | null => {
  const found = journal.find(id);
  return found?.type === 'reflection' || found?.type === 'note' ? found : null;
};

/**
 * The commitment or experiment a check-in says something of: without that once it is deleted, with it once restored.
 */
const wordsElsewhere = (journal: Journal, entry: Entry, deps: ReviseDeps): readonly JournalRecord[] => {
  if (entry.type === 'note') return [];
  return entry.deletedAt === null
    ? [...removeResult(journal, entry, deps), ...removeOutcome(journal, entry, deps)]
    : [...recordResult(commitmentFor(journal, entry.forDate), entry, deps), ...recordOutcome(journal, entry, deps)];
};

const setDeleted = async (
  journal: Journal,
  id: string,
  deps: ReviseDeps,
  deleted: boolean,
): Promise<Result<null, AppError>> => {
  const found = entryIn(journal, id);
  if (found === null) return fail({ code: 'entry-missing' });
  const deletedAt = deleted ? deps.clock().instant : null;
  return journal.change({ put: [{ ...revised(found, deps), deletedAt }, ...wordsElsewhere(journal, found, deps)] });
};

/** Puts an entry into the bin. It leaves every page and statistic and can be brought back. */
export const deleteEntry = (journal: Journal, id: string, deps: ReviseDeps) => setDeleted(journal, id, deps, true);

/** Brings an entry back from the bin, as it was. */
export const restoreEntry = (journal: Journal, id: string, deps: ReviseDeps) => setDeleted(journal, id, deps, false);

export type Marks = { readonly starred?: boolean; readonly pinned?: boolean; readonly private?: boolean };

/** Changes marks of an entry and nothing that it says: no version is kept. */
export const markEntry = async (
  journal: Journal,
  id: string,
  marks: Marks,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const found = entryIn(journal, id);
  if (found === null || found.deletedAt !== null) return fail({ code: 'entry-missing' });
  return journal.change({ put: [{ ...revised(found, deps), ...marks }] });
};

/** Entries in the bin, the last deleted first. */
export const readBin = (journal: Journal, utcOffsetMinutes: number): readonly BinnedEntry[] =>
  journal
    .all()
    .flatMap((record) => {
      const isEntry = record.type === 'reflection' || record.type === 'note';
      return isEntry && record.deletedAt !== null ? [{ record, deletedAt: record.deletedAt }] : [];
    })
    .toSorted((a, b) => (a.deletedAt < b.deletedAt ? 1 : -1))
    .map(({ record, deletedAt }) => ({
      id: record.id,
      title: entryTitle(record),
      excerpt: excerptOf(record),
      forDate: record.forDate,
      deletedOn: localDay(Date.parse(deletedAt), utcOffsetMinutes),
      retentionEnds: retentionEnds(deletedAt, utcOffsetMinutes),
    }));

/** The ids of the versions of these entries. */
export const versionsOf = (journal: Journal, ids: ReadonlySet<string>): readonly string[] =>
  journal.versions().flatMap(({ id, entry }) => (ids.has(entry.id) ? [id] : []));

/** Removes an entry that is in the bin for good, with its versions. */
export const dropEntry = async (journal: Journal, id: string): Promise<Result<null, AppError>> => {
  const found = entryIn(journal, id);
  if (found === null || found.deletedAt === null) return fail({ code: 'entry-missing' });
  return journal.change({ remove: [id, ...versionsOf(journal, new Set([id]))] });
};
