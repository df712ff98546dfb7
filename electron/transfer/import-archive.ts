import type { ArchiveContent } from '../../shared/domain/transfer/archive.ts';
import {
  type ImportReport,
  importReport,
  judgeImport,
  type Verdict,
} from '../../shared/domain/transfer/import-report.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import { type FinishedRecord, isFinished } from '../../shared/records/journal-record.ts';
import type { Journal } from '../journal/core/journal.ts';
import { conflictId } from '../journal/merge/conflict-id.ts';

/** How a record of another journal meets this one, and what would be kept of it; changes nothing. */
export const meetRecord = (
  journal: Journal,
  item: FinishedRecord,
): { readonly verdict: Verdict; readonly item: FinishedRecord } => {
  const found = journal.find(item.id);
  const verdict = judgeImport(item, found !== undefined && isFinished(found) ? found : undefined);
  if (verdict !== 'conflicts') return { verdict, item };
  const id = conflictId(item.id, item.revision);
  return journal.find(id) === undefined ? { verdict, item: { ...item, id } } : { verdict: 'unchanged', item };
};

/** What bringing these in would do; changes nothing. */
export const previewRecords = (journal: Journal, items: readonly FinishedRecord[]): ImportReport =>
  importReport(items.map((item) => meetRecord(journal, item).verdict));

/**
 * Brings records of another journal into this one in one transaction: all of them, or nothing. A known revision is left
 * alone, a later one replaces ours, and what was edited on both sides stands beside ours. A second time adds nothing.
 */
export const importRecords = async (
  journal: Journal,
  items: readonly FinishedRecord[],
): Promise<Result<ImportReport, AppError>> => {
  const met = items.map((item) => meetRecord(journal, item));
  const put = met.filter(({ verdict }) => verdict !== 'unchanged').map(({ item }) => item);
  if (put.length > 0) {
    const changed = await journal.change({ put });
    if (!changed.ok) return changed;
  }
  return ok(importReport(met.map(({ verdict }) => verdict)));
};

/** Brings an archive into a journal: see `importRecords`. */
export const importArchive = (journal: Journal, content: ArchiveContent): Promise<Result<ImportReport, AppError>> =>
  importRecords(journal, [...content.entries, ...content.roles, ...content.beside]);

/** What an archive of this journal holds: everything finished, the bin included. */
export const archiveContent = (journal: Journal): ArchiveContent => {
  const records = journal.all().filter(isFinished);
  return {
    entries: records.filter((record) => record.type === 'reflection' || record.type === 'note'),
    roles: records.filter((record) => record.type === 'role'),
    beside: records.filter(
      (record) => record.type !== 'reflection' && record.type !== 'note' && record.type !== 'role',
    ),
  };
};
