import { basename } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import { isJoined, type JournalRecord } from '../../shared/records/journal-record.ts';
import { openJournal } from '../journal/core/journal.ts';
import type { ReviseDeps } from '../journal/core/revise.ts';
import { readRecords } from '../journal/core/stored-records.ts';
import { type JournalReport, joinJournal } from '../journal/merge/join-journal.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { type Restored, restoreBackup } from '../vault/copies/restore.ts';
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
  readonly kept: JournalReport;
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
  deps: ReviseDeps,
): Promise<Result<Repaired, AppError>> => {
  const { file, secret, backup, backupSecret = secret, instant } = request;
  const readable = await readReadable(store, request);
  if (!readable.ok) return readable;
  const { records, lost } = readable.value;
  const place = { backup, file, instant, ...backupSecret };
  // Into the copy, before it takes the place: a crash in between must not leave a backup without what was newer.
  const done = await restoreBackup(store, place, (vault) => bringBack(vault, { records, from: basename(file) }, deps));
  return done.ok ? ok({ restored: done.value.restored, ...done.value.added, unreadable: lost }) : done;
};

type Readable = { readonly records: readonly JournalRecord[]; readonly lost: number | null };

const readReadable = async (
  store: VaultStore,
  { file, secret, scratchFolder }: RepairRequest,
): Promise<Result<Readable, AppError>> => {
  const salvaged = await store.salvage({ file, scratchFolder, ...secret });
  if (!salvaged.ok) return hasNothing(salvaged.error) ? ok({ records: [], lost: null }) : salvaged;
  const { vault, lost } = salvaged.value;
  const read = await vault.readAll();
  await vault.lock();
  return read.ok ? ok({ records: readRecords(read.value, vault.format).records, lost }) : read;
};

const hasNothing = ({ code }: AppError): boolean =>
  code === 'vault-damaged' || code === 'vault-missing' || code === 'vault-empty-file';

const bringBack = async (
  vault: OpenVault,
  { records, from }: { readonly records: readonly JournalRecord[]; readonly from: string },
  deps: ReviseDeps,
): Promise<Result<Pick<Repaired, 'kept' | 'contents'>, AppError>> => {
  const journal = await openJournal(vault, newRecordId);
  if (!journal.ok) return journal;
  const local = records.filter((record) => !isJoined(record) && journal.value.find(record.id) === undefined);
  const begun = local.length === 0 ? ok(null) : await journal.value.change({ put: local });
  if (!begun.ok) return begun;
  // What was deleted in the damaged vault was deleted by the writer, in this very journal.
  const choice = { allowRemovals: true };
  const kept = await joinJournal(journal.value, { items: records.filter(isJoined), from }, deps, choice);
  return kept.ok ? ok({ kept: kept.value, contents: contentsOfEntries(journal.value.entries()) }) : kept;
};
