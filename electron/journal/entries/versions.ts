import { localDay } from '../../../shared/calendar/calendar-day.ts';
import { type DifferencePiece, wordDifference } from '../../../shared/domain/record-text/word-difference.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { VersionLine, VersionView } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { FinishedRecord } from '../../../shared/records/finished-record.ts';
import { isFinished, type JournalRecord } from '../../../shared/records/journal-record.ts';
import { retentionEnds } from '../../../shared/records/keeping-time.ts';
import type { Version } from '../../../shared/records/version.ts';
import { recordResult, updateResult } from '../check-ins/commitment-result.ts';
import { recordOutcome } from '../check-ins/experiment-outcome.ts';
import { commitmentFor } from '../check-ins/form-plan.ts';
import type { Journal } from '../core/journal.ts';
import { wordsOf } from '../core/journal-words.ts';
import { edited, type ReviseDeps, revised, versionOf } from '../core/revise.ts';
import { overGone } from '../core/whole-record.ts';
import { entryBody } from './entry-text.ts';

const isEntry = (record: { readonly type: string } | undefined): record is Entry =>
  record?.type === 'reflection' || record?.type === 'note';

const timeOfDay = (instant: string, utcOffsetMinutes: number): string =>
  new Date(Date.parse(instant) + utcOffsetMinutes * 60_000).toISOString().slice(11, 16);

const lineOf = ({ id, replacedAt }: Version, utcOffsetMinutes: number): VersionLine => ({
  id,
  replacedAt,
  replacedOn: localDay(Date.parse(replacedAt), utcOffsetMinutes),
  replacedTime: timeOfDay(replacedAt, utcOffsetMinutes),
  retentionEnds: retentionEnds(replacedAt, utcOffsetMinutes),
});

/** What a record said before, the latest first. */
export const versionLines = (journal: Journal, recordId: string, utcOffsetMinutes: number): VersionLine[] =>
  journal
    .versions()
    .filter(({ entry }) => entry.id === recordId)
    .toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : -1))
    .map((version) => lineOf(version, utcOffsetMinutes));

const versionIn = (journal: Journal, id: string): Version | null => {
  const version = journal.find(id);
  return version?.type === 'version' ? version : null;
};

const titleOf = (entry: Entry): string => (entry.type === 'note' ? entry.title : '');

const wordsIn = (pieces: readonly DifferencePiece[], kind: DifferencePiece['kind']): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === kind ? (piece.text.match(/\S+/g)?.length ?? 0) : 0), 0);

/** A version beside the entry as it is now. */
export const readVersion = (journal: Journal, id: string, utcOffsetMinutes: number): Result<VersionView, AppError> => {
  const version = versionIn(journal, id);
  const present = version && journal.find(version.entry.id);
  if (!version || !isEntry(version.entry) || !isEntry(present ?? undefined)) return fail({ code: 'entry-missing' });
  const words = wordsOf(journal);
  const now = present as Entry;
  const title = wordDifference(titleOf(version.entry), titleOf(now));
  const text = wordDifference(entryBody(version.entry, words), entryBody(now, words));
  const all = [...title, ...text];
  return ok({
    line: lineOf(version, utcOffsetMinutes),
    title: [...title],
    text: [...text],
    words: { added: wordsIn(all, 'added'), removed: wordsIn(all, 'removed') },
  });
};

/** What a version says, without what belongs to the entry itself: who it is, when it was made, how it is marked. */
const saidBy = <Kind extends Entry>(then: Kind, now: Kind): Kind => ({
  ...then,
  id: now.id,
  revision: now.revision,
  parents: now.parents,
  createdAt: now.createdAt,
  tz: now.tz,
  utcOffsetMinutes: now.utcOffsetMinutes,
  createdLocalDate: now.createdLocalDate,
  updatedAt: now.updatedAt,
  deletedAt: null,
  private: now.private,
  starred: now.starred,
  pinned: now.pinned,
});

/** What the entry says again of a commitment or an experiment is said there too, as when a check-in is changed. */
export const saidElsewhere = (
  journal: Journal,
  before: FinishedRecord | undefined,
  after: FinishedRecord,
  deps: ReviseDeps,
): readonly JournalRecord[] => {
  if (after.type !== 'reflection') return [];
  const results =
    before?.type === 'reflection'
      ? updateResult(journal, { before, after }, deps)
      : recordResult(commitmentFor(journal, after.forDate), after, deps);
  return [...results, ...recordOutcome(journal, after, deps)];
};

const entryBack = (version: Entry, present: Entry, deps: ReviseDeps): readonly [FinishedRecord, Version] => {
  const content = saidBy(version, present);
  const [entry, before] = edited<Entry>(present, {}, deps);
  const { revision, parents, updatedAt } = entry;
  return [{ ...content, revision, parents, updatedAt }, before];
};

const recordBack = (
  version: FinishedRecord,
  present: FinishedRecord,
  deps: ReviseDeps,
): readonly [FinishedRecord, Version] => {
  const { revision, parents, updatedAt } = revised(present, deps);
  return [{ ...version, revision, parents, updatedAt, deletedAt: null }, versionOf(present, deps)];
};

/**
 * Makes a new revision that says what the version said; what the record says now becomes a version in its turn. Where
 * the record was deleted for good, it stands again, and the version has done its part.
 */
export const bringBack = async (
  journal: Journal,
  id: string,
  deps: ReviseDeps,
): Promise<Result<{ entryId: string }, AppError>> => {
  const version = versionIn(journal, id);
  if (version === null) return fail({ code: 'entry-missing' });
  const { entry } = version;
  const found = journal.find(entry.id);
  const present = found !== undefined && isFinished(found) ? found : undefined;
  const [back, before] =
    present === undefined
      ? [overGone(journal, entry, deps), null]
      : isEntry(entry) && isEntry(present)
        ? entryBack(entry, present, deps)
        : recordBack(entry, present, deps);
  const elsewhere = saidElsewhere(journal, present, back, deps);
  const stored = await journal.change({
    put: [back, ...(before === null ? [] : [before]), ...elsewhere],
    remove: before === null ? [id] : [],
  });
  return stored.ok ? ok({ entryId: back.id }) : stored;
};
