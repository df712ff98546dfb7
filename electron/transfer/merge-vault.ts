import { type ImportReport, importReport } from '../../shared/domain/transfer/import-report.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { MergeReport } from '../../shared/ipc/merge.ts';
import { type FinishedRecord, isFinished } from '../../shared/records/journal-record.ts';
import { type Journal, openJournal } from '../journal/core/journal.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { newRecordId } from '../vault/format/record-id.ts';
import { importRecords, meetRecord, previewRecords } from './import-archive.ts';

/** Another vault, read and ready to be merged: the report comes before anything changes. */
export type MergePlan = {
  readonly report: ImportReport;
  /** The same by kind, as it stands at the moment it is asked for. */
  readonly counted: () => MergeReport;
  readonly merge: () => Promise<Result<ImportReport, AppError>>;
};

/**
 * Reads another vault or a backup, out of a copy, and says what merging it in would do. `secret` is the other one's.
 * Drafts stay behind. Errors: those of `VaultStore.openCopy`, and `vault-damaged`.
 */
export const planMerge = async (
  store: VaultStore,
  journal: Journal,
  other: { readonly file: string; readonly scratchFolder: string } & VaultSecret,
): Promise<Result<MergePlan, AppError>> => {
  const opened = await store.openCopy(other);
  if (!opened.ok) return opened;
  const read = await readOther(opened.value);
  if (!read.ok) return read;
  const { finished, drafts } = read.value;
  return ok({
    report: previewRecords(journal, finished),
    counted: () => ({ ...countMerge(journal, finished), drafts }),
    merge: () => importRecords(journal, finished),
  });
};

type Read = { readonly finished: readonly FinishedRecord[]; readonly drafts: number };

const readOther = async (vault: OpenVault): Promise<Result<Read, AppError>> => {
  try {
    const journal = await openJournal(vault, newRecordId);
    if (!journal.ok) return journal;
    const drafts = journal.value.drafts().length + journal.value.noteDrafts().length;
    return ok({ finished: journal.value.all().filter(isFinished), drafts });
  } finally {
    await vault.lock();
  }
};

const countMerge = (journal: Journal, items: readonly FinishedRecord[]): Omit<MergeReport, 'drafts'> => {
  const met = items.map((item) => meetRecord(journal, item));
  const [entries, besides] = [met.filter(isAboutEntry), met.filter((each) => !isAboutEntry(each))];
  const comingIn = entries.flatMap(({ verdict, item }) => (verdict === 'unchanged' ? [] : [item]));
  return {
    entries: importReport(entries.map(({ verdict }) => verdict)),
    besides: importReport(besides.map(({ verdict }) => verdict)),
    private: comingIn.filter((item) => 'private' in item && item.private).length,
    binned: comingIn.filter((item) => item.deletedAt !== null).length,
  };
};

const isAboutEntry = ({ item: { type } }: { readonly item: FinishedRecord }): boolean =>
  type === 'reflection' || type === 'note';
