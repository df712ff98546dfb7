import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { JournalRecord } from '../../../shared/records/journal-record.ts';
import { recordResult, removeResult } from '../check-ins/commitment-result.ts';
import { recordOutcome, removeOutcome } from '../check-ins/experiment-outcome.ts';
import { commitmentFor } from '../check-ins/form-plan.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';
import { binned, goneFor, unbinned } from '../core/whole-record.ts';
import { bringBack } from './versions.ts';

type Changed = Promise<Result<null, AppError>>;

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

/** Puts an entry into the bin. It leaves every page and statistic and can be brought back. */
export const deleteEntry = async (journal: Journal, id: string, deps: ReviseDeps): Changed => {
  const found = entryIn(journal, id);
  if (found === null) return fail({ code: 'entry-missing' });
  return journal.change({ put: [...binned(journal, id, deps), ...wordsElsewhere(journal, found, deps)] });
};

/** Brings an entry back from the bin, as it was; what was deleted for good on another laptop as well. */
export const restoreEntry = async (journal: Journal, id: string, deps: ReviseDeps): Changed => {
  if (journal.find(id)?.type === 'version') {
    const back = await bringBack(journal, id, deps);
    return back.ok ? { ok: true, value: null } : back;
  }
  const found = entryIn(journal, id);
  if (found === null) return fail({ code: 'entry-missing' });
  return journal.change({ put: [...unbinned(journal, id, deps), ...wordsElsewhere(journal, found, deps)] });
};

export type Marks = { readonly starred?: boolean; readonly pinned?: boolean; readonly private?: boolean };

/** Changes marks of an entry and nothing that it says: no version is kept. */
export const markEntry = async (journal: Journal, id: string, marks: Marks, deps: ReviseDeps): Changed => {
  const found = entryIn(journal, id);
  if (found === null || found.deletedAt !== null) return fail({ code: 'entry-missing' });
  return journal.change({ put: [{ ...revised(found, deps), ...marks }] });
};

/** The ids of the versions of these records. */
export const versionsOf = (journal: Journal, ids: ReadonlySet<string>): readonly string[] =>
  journal.versions().flatMap(({ id, entry }) => (ids.has(entry.id) ? [id] : []));

/** Removes what lies in the bin for good: an entry with its versions, or what was kept of one deleted elsewhere. */
export const dropEntry = async (journal: Journal, id: string): Changed => {
  if (journal.find(id)?.type === 'version') return journal.change({ remove: [id] });
  const found = entryIn(journal, id);
  if (found === null || found.deletedAt === null) return fail({ code: 'entry-missing' });
  return journal.change({ put: [goneFor(journal, id)], remove: versionsOf(journal, new Set([id])) });
};
