import type { ImportReport } from '../../shared/domain/transfer/import-report.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import { isFinished, type JournalRecord, journalRecordSchema } from '../../shared/records/journal-record.ts';
import { openJournal } from '../journal/core/journal.ts';
import { importRecords } from '../transfer/import-archive.ts';
import type { OpenRecord, OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { type Restored, restoreCompleted } from '../vault/copies/restore.ts';
import { migrateBody } from '../vault/format/migrations.ts';
import { newRecordId } from '../vault/format/record-id.ts';
import { type BackupContents, contentsOfEntries } from './backup-contents.ts';

export type RepairRequest = {
  /** The damaged vault's place; the damaged file is kept beside it. */
  readonly file: string;
  readonly secret: VaultSecret;
  readonly backup: string;
  /** The backup's own secret, when the keys were changed since. */
  readonly backupSecret?: VaultSecret;
  readonly scratchFolder: string;
  /** ISO 8601 in UTC. */
  readonly instant: string;
};

export type Repaired = {
  readonly restored: Restored;
  /** What the damaged vault still had beyond the backup. */
  readonly kept: ImportReport;
  /** What the repaired vault holds. */
  readonly contents: BackupContents;
  /** Records of the damaged vault that did not open, some of which the backup has; null when nobody can say. */
  readonly unreadable: number | null;
};

/**
 * Restores a backup in a damaged vault's place and brings back everything newer that is still readable in the damaged
 * one, open drafts included. Reads first: a wrong passphrase or a bad backup changes nothing. A damaged vault of which
 * nothing is readable is replaced by the backup as it is.
 */
export const repairFromBackup = async (
  store: VaultStore,
  request: RepairRequest,
): Promise<Result<Repaired, AppError>> => {
  const { file, secret, backup, backupSecret = secret, instant } = request;
  const readable = await readReadable(store, request);
  if (!readable.ok) return readable;
  const { records, lost } = readable.value;
  const place = { backup, file, instant, ...backupSecret };
  // Into the copy, before it takes the place: a crash in between must not leave a backup without what was newer.
  const done = await restoreCompleted(store, place, (vault) => bringBack(vault, records));
  return done.ok ? ok({ restored: done.value.restored, ...done.value.added, unreadable: lost }) : done;
};

const readReadable = async (
  store: VaultStore,
  { file, secret, scratchFolder }: RepairRequest,
): Promise<Result<{ readonly records: readonly JournalRecord[]; readonly lost: number | null }, AppError>> => {
  const salvaged = await store.salvage({ file, scratchFolder, ...secret });
  if (!salvaged.ok) return hasNothing(salvaged.error) ? ok({ records: [], lost: null }) : salvaged;
  const records = await salvaged.value.vault.readAll();
  await salvaged.value.vault.lock();
  return records.ok ? ok({ records: records.value.flatMap(asRecord), lost: salvaged.value.lost }) : records;
};

const hasNothing = ({ code }: AppError): boolean =>
  code === 'vault-damaged' || code === 'vault-missing' || code === 'vault-empty-file';

const asRecord = ({ body }: OpenRecord): readonly JournalRecord[] => {
  const parsed = journalRecordSchema.safeParse(migrateBody(body));
  return parsed.success ? [parsed.data] : [];
};

const bringBack = async (
  vault: OpenVault,
  records: readonly JournalRecord[],
): Promise<Result<Pick<Repaired, 'kept' | 'contents'>, AppError>> => {
  const journal = await openJournal(vault, newRecordId);
  if (!journal.ok) return journal;
  const drafts = records.filter((record) => !isFinished(record) && journal.value.find(record.id) === undefined);
  const begun = drafts.length === 0 ? ok(null) : await journal.value.change({ put: drafts });
  if (!begun.ok) return begun;
  const kept = await importRecords(journal.value, records.filter(isFinished));
  return kept.ok ? ok({ kept: kept.value, contents: contentsOfEntries(journal.value.entries()) }) : kept;
};
