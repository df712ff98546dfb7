import { canonicalJson } from '../../shared/canonical-json.ts';
import { CAME_IN } from '../../shared/domain/check-ins/own-check-ins.ts';
import { fromFirstFormat } from '../../shared/domain/merge/first-format.ts';
import { lineOf } from '../../shared/domain/merge/heads.ts';
import { promptsWith } from '../../shared/domain/questions/own-prompts.ts';
import type { ArchiveContent, ReadArchive } from '../../shared/domain/transfer/archive.ts';
import { unfitAnswers } from '../../shared/domain/transfer/unfit-answers.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import { isFinished, isJoined, type JoinedRecord } from '../../shared/records/journal-record.ts';
import type { Misfit } from '../../shared/wording/issue-words.ts';
import { digest } from '../journal/core/digest.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { ReviseDeps } from '../journal/core/revise.ts';
import { type JoinChoice, type JournalReport, joinJournal } from '../journal/merge/join-journal.ts';

/** What an import did; `notCounted` names answers that are kept and shown and enter no figure. */
export type ImportReport = JournalReport & { readonly notCounted: readonly Misfit[] };

/** What came in without a revision before revisions were made of what an item says. */
const NONE = 'r0';

/**
 * What an item says is its revision where it has none, so that the same archive comes to the same twice; and it can be
 * told from then on that the item came in.
 */
const withRevision = (journal: Pick<Journal, 'heads'>, item: JoinedRecord): JoinedRecord => {
  const isKnown = journal.heads(item.id).some((head) => lineOf(head).includes(NONE));
  if (isKnown) return item;
  const { revision: _none, ...said } = item;
  return { ...item, revision: `${CAME_IN}${digest(canonicalJson(said))}` };
};

const itemsOf = (journal: Pick<Journal, 'heads'>, read: ReadArchive): readonly JoinedRecord[] => {
  const { entries, roles, beside, gone, version, withoutRevision } = read;
  const items = [...entries, ...roles, ...beside, ...gone].map((item) =>
    withoutRevision.has(item.id) ? withRevision(journal, item) : item,
  );
  return version === 1 ? fromFirstFormat(items, digest).filter(isJoined) : items;
};

/** Brings an archive into a journal: see `joinJournal`. `from` is what its file is called. */
export const importArchive = async (
  journal: Journal,
  { from, read }: { readonly from: string; readonly read: ReadArchive },
  deps: ReviseDeps,
  choice?: JoinChoice,
): Promise<Result<ImportReport, AppError>> => {
  const known = [...journal.all(), ...read.beside].filter((record) => record.type === 'own-prompt');
  const notCounted = unfitAnswers(read.entries, promptsWith(known));
  const joined = await joinJournal(journal, { items: itemsOf(journal, read), from }, deps, choice);
  return joined.ok ? ok({ ...joined.value, notCounted }) : joined;
};

/** What an archive of this journal holds: everything finished, the bin, second versions and what is gone included. */
export const archiveContent = (journal: Pick<Journal, 'joined'>): ArchiveContent => {
  const records = journal.joined();
  const finished = records.filter(isFinished);
  return {
    entries: finished.filter((record) => record.type === 'reflection' || record.type === 'note'),
    roles: finished.filter((record) => record.type === 'role'),
    beside: finished.filter(
      (record) => record.type !== 'reflection' && record.type !== 'note' && record.type !== 'role',
    ),
    gone: records.filter((record) => record.type === 'gone'),
  };
};
