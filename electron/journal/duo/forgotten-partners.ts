import { isAboutPartner } from '../../../shared/domain/duo/forget-partner.ts';
import { partnerIdOf } from '../../../shared/domain/kinds/kinds.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import type { Version } from '../../../shared/records/entries/version.ts';
import { type FinishedRecord, isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import type { Journal } from '../core/journal.ts';
import { edited, type ReviseDeps, revised } from '../core/revise.ts';
import { versionsOf } from '../entries/bin.ts';
import { forgettingOf } from './partner-book.ts';

type Changed = Promise<Result<null, AppError>>;

/** Whether a record can be deleted along with a partner: the partner, a check-in, or a record that belongs to one. */
const isAlong = (record: JournalRecord): record is FinishedRecord =>
  isFinished(record) && (record.type === 'partner' || record.type === 'reflection' || partnerIdOf(record) !== null);

/**
 * Stops the clock: what is deleted together has one instant, by which it is found again when the partner is restored.
 */
const atOnce = ({ clock, newId }: ReviseDeps): ReviseDeps => {
  const now = clock();
  return { clock: () => now, newId };
};

/**
 * Deletes a partner with every rating, map layer and log line about them; a check-in about more than the pair stays,
 * without those answers. Fails with `partner-gone`. docs/data.md, "Partners".
 */
export const deletePartner = async (journal: Journal, id: string, given: ReviseDeps): Changed => {
  if (!journal.of('partner').some((partner) => partner.id === id)) return fail({ code: 'partner-gone' });
  const deps = atOnce(given);
  const { deleted, changed } = forgettingOf(journal, id);
  const gone = deleted.flatMap((one) => {
    const record = journal.find(one);
    return record && isAlong(record) ? [{ ...revised(record, deps), deletedAt: deps.clock().instant }] : [];
  });
  const kept = changed.flatMap(({ id: entryId, answers }) => {
    const entry = journal.find(entryId);
    return entry?.type === 'reflection' ? edited(entry, { answers }, deps) : [];
  });
  return journal.change({ put: [...gone, ...kept] });
};

type Forgotten = {
  readonly records: readonly FinishedRecord[];
  /** The check-ins that stayed, as they were before the deletion. */
  readonly versions: readonly (Version & { readonly entry: Reflection })[];
};

const forgotten = (journal: Journal, id: string): Forgotten | null => {
  const partner = journal.find(id);
  if (partner?.type !== 'partner' || partner.deletedAt === null) return null;
  const records = journal.all().filter(isAlong);
  const versions = journal.versions().flatMap((one) => {
    const { entry } = one;
    return one.replacedAt === partner.deletedAt && entry.type === 'reflection' ? [{ ...one, entry }] : [];
  });
  return { records: records.filter(({ deletedAt }) => deletedAt === partner.deletedAt), versions };
};

const answersAboutPartner = ({ answers }: Reflection): Reflection['answers'] =>
  Object.fromEntries(Object.entries(answers).filter(([promptId]) => isAboutPartner(promptId)));

/** Brings a deleted partner back with all that went along. Fails with `partner-gone`. */
export const restorePartner = async (journal: Journal, id: string, deps: ReviseDeps): Changed => {
  const found = forgotten(journal, id);
  if (found === null) return fail({ code: 'partner-gone' });
  const back = found.records.map((record) => ({ ...revised(record, deps), deletedAt: null }));
  const answered = found.versions.flatMap(({ entry: before }) => {
    const entry = journal.find(before.id);
    if (entry?.type !== 'reflection') return [];
    // What was changed meanwhile stays: only the answers about the pair come back.
    return [{ ...revised(entry, deps), answers: { ...answersAboutPartner(before), ...entry.answers } }];
  });
  return journal.change({ put: [...back, ...answered], remove: found.versions.map((version) => version.id) });
};

const holdsAnswers = ({ entry }: Version): boolean =>
  entry.type === 'reflection' && Object.keys(answersAboutPartner(entry)).length > 0;

/** Removes a deleted partner for good, with all that went along and every version of it. Fails with `partner-gone`. */
export const dropPartner = async (journal: Journal, id: string): Changed => {
  const found = forgotten(journal, id);
  if (found === null) return fail({ code: 'partner-gone' });
  const ids = found.records.map((record) => record.id);
  const stayed = new Set(found.versions.map(({ entry }) => entry.id));
  const versions = journal.versions().filter((one) => stayed.has(one.entry.id) && holdsAnswers(one));
  const removed = new Set([...ids, ...versionsOf(journal, new Set(ids)), ...versions.map((one) => one.id)]);
  return journal.change({ remove: [...removed] });
};
