import { localDay } from '../../../shared/calendar/calendar-day.ts';
import { type DifferencePiece, wordDifference } from '../../../shared/domain/record-text/word-difference.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { VersionLine, VersionView } from '../../../shared/ipc/entries.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Version } from '../../../shared/records/entries/version.ts';
import type { JournalRecord } from '../../../shared/records/journal-record.ts';
import { retentionEnds } from '../../../shared/records/keeping-time.ts';
import { updateResult } from '../check-ins/commitment-result.ts';
import { recordOutcome } from '../check-ins/experiment-outcome.ts';
import type { Journal } from '../core/journal.ts';
import { wordsOf } from '../core/journal-words.ts';
import { edited, type ReviseDeps } from '../core/revise.ts';
import { entryBody } from './entry-text.ts';

const timeOfDay = (instant: string, utcOffsetMinutes: number): string =>
  new Date(Date.parse(instant) + utcOffsetMinutes * 60_000).toISOString().slice(11, 16);

const lineOf = ({ id, replacedAt }: Version, utcOffsetMinutes: number): VersionLine => ({
  id,
  replacedAt,
  replacedOn: localDay(Date.parse(replacedAt), utcOffsetMinutes),
  replacedTime: timeOfDay(replacedAt, utcOffsetMinutes),
  retentionEnds: retentionEnds(replacedAt, utcOffsetMinutes),
});

/** What an entry said before, the latest first. */
export const versionLines = (journal: Journal, entryId: string, utcOffsetMinutes: number): VersionLine[] =>
  journal
    .versions()
    .filter(({ entry }) => entry.id === entryId)
    .toSorted((a, b) => (a.replacedAt < b.replacedAt ? 1 : -1))
    .map((version) => lineOf(version, utcOffsetMinutes));

type Pair = { readonly version: Version; readonly present: Entry };

const find = (journal: Journal, id: string): Result<Pair, AppError> => {
  const version = journal.find(id);
  if (version?.type !== 'version') return fail({ code: 'entry-missing' });
  const present = journal.find(version.entry.id);
  const isEntry = present?.type === 'reflection' || present?.type === 'note';
  return isEntry ? ok({ version, present }) : fail({ code: 'entry-missing' });
};

const titleOf = (entry: Entry): string => (entry.type === 'note' ? entry.title : '');

const wordsIn = (pieces: readonly DifferencePiece[], kind: DifferencePiece['kind']): number =>
  pieces.reduce((sum, piece) => sum + (piece.kind === kind ? (piece.text.match(/\S+/g)?.length ?? 0) : 0), 0);

/** A version beside the entry as it is now. */
export const readVersion = (journal: Journal, id: string, utcOffsetMinutes: number): Result<VersionView, AppError> => {
  const found = find(journal, id);
  if (!found.ok) return found;
  const { version, present } = found.value;
  const words = wordsOf(journal);
  const title = wordDifference(titleOf(version.entry), titleOf(present));
  const text = wordDifference(entryBody(version.entry, words), entryBody(present, words));
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

/** The commitment or experiment that the entry says something of again, changed as when a check-in is edited. */
const wordsElsewhere = (journal: Journal, before: Entry, after: Entry, deps: ReviseDeps): readonly JournalRecord[] =>
  before.type === 'note' || after.type === 'note'
    ? []
    : [...updateResult(journal, { before, after }, deps), ...recordOutcome(journal, after, deps)];

/**
 * Makes a new revision with the content of the version; the content that the entry has now becomes a version itself.
 */
export const bringBack = async (
  journal: Journal,
  id: string,
  deps: ReviseDeps,
): Promise<Result<{ entryId: string }, AppError>> => {
  const found = find(journal, id);
  if (!found.ok) return found;
  const { version, present } = found.value;
  const content = saidBy(version.entry, present);
  const [entry, before] = edited<Entry>(present, {}, deps);
  const { revision, parents, updatedAt } = entry;
  const back = { ...content, revision, parents, updatedAt };
  const elsewhere = wordsElsewhere(journal, present, back, deps);
  const stored = await journal.change({ put: [back, before, ...elsewhere] });
  return stored.ok ? ok({ entryId: present.id }) : stored;
};
