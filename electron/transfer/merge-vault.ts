import type { AppError } from '../../shared/app-error.ts';
import { type FinishedRecord, isFinished } from '../../shared/domain/journal-record.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { ImportReport } from '../../shared/transfer/import-report.ts';
import { type Journal, openJournal } from '../journal/journal.ts';
import { newRecordId } from '../vault/record-id.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/vault-contract.ts';
import { importRecords, previewRecords } from './import-archive.ts';

/** Another vault, read and ready to be merged: the report comes before anything changes. */
export type MergePlan = {
  readonly report: ImportReport;
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
  const items = await readFinished(opened.value);
  if (!items.ok) return items;
  return ok({
    report: previewRecords(journal, items.value),
    merge: () => importRecords(journal, items.value),
  });
};

const readFinished = async (vault: OpenVault): Promise<Result<readonly FinishedRecord[], AppError>> => {
  try {
    const journal = await openJournal(vault, newRecordId);
    return journal.ok ? ok(journal.value.all().filter(isFinished)) : journal;
  } finally {
    await vault.lock();
  }
};
