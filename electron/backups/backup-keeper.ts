import type { Verdicts } from '../../shared/domain/merge/join-report.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import type { Clock } from '../platform/clock.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import {
  type BackupFile,
  type BackupPlace,
  backupsOf,
  listBackups,
  type MadeBackup,
  makeBackup,
} from '../vault/copies/backup.ts';
import { backupOverdue, goesBack, isBackupDue } from '../vault/copies/backup-rotation.ts';
import { VAULT_FORMAT } from '../vault/format/header.ts';
import { type BackupContents, contentsOf } from './backup-contents.ts';
import { type KeptBackups, listKept } from './kept-backups.ts';

/** When backups are taken, and what there is to be seen of them. */
export type BackupKeeper = {
  /**
   * After unlocking, not on the way to it: takes the first backup of a day, and one of a vault whose format the next
   * change raises; null when it is not due, or the vault takes no changes.
   */
  readonly afterUnlock: (vault: OpenVault) => Promise<Result<MadeBackup | null, AppError>>;
  /**
   * Before a change of keys or a migration. When it fails the caller does not go on by itself, but asks
   * whether to go on without.
   */
  readonly beforeRisk: (vault: OpenVault) => Promise<Result<MadeBackup, AppError>>;
  /** Before an import or a merge, by its report: takes a backup from 50 changed entries on, else null. */
  readonly beforeImport: (vault: OpenVault, report: Verdicts) => Promise<Result<MadeBackup | null, AppError>>;
  /** The same with those of the second folder, and where each lies. */
  readonly kept: () => Result<KeptBackups, AppError>;
  /** Without any passphrase: date and size, newest first; of every vault, because a damaged one cannot say its id. */
  readonly list: () => Result<readonly BackupFile[], AppError>;
  /** How many days a vault has been without a backup, when that is more than 14; `never` without any; null when fine. */
  readonly overdue: (vaultId: string) => Result<number | 'never' | null, AppError>;
  /** With the open vault's keys; `backup-other-key` for one from before a change of keys. */
  readonly look: (vault: OpenVault, backup: Pick<BackupFile, 'file'>) => Promise<Result<BackupContents, AppError>>;
  /** With the backup's own passphrase or recovery key, while the vault is locked or damaged. */
  readonly lookWith: (
    backup: Pick<BackupFile, 'file'>,
    secret: VaultSecret,
  ) => Promise<Result<BackupContents, AppError>>;
};

/** From so many changed entries on, an import or a merge is worth a backup first. */
const BIG_IMPORT_ENTRIES = 50;

/** An older copy is used as the vault: before it is written in, a backup of it tells its line from the other. */
const isAnotherLine = async (
  vault: OpenVault,
  [newest]: readonly BackupFile[],
  { scratchFolder }: BackupPlace,
): Promise<boolean> => {
  if (newest === undefined) return false;
  const [facts, sign] = [await vault.facts(), await vault.signOf({ file: newest.file, scratchFolder })];
  return facts.ok && sign.ok && sign.value.standing !== null && goesBack(sign.value.standing, facts.value);
};

/** Keeps the backups of one place; `place` is read anew each time, because its folders are settings. */
export const createBackupKeeper = (deps: {
  readonly store: VaultStore;
  readonly clock: Clock;
  readonly place: () => BackupPlace;
}): BackupKeeper => {
  const { store, clock, place } = deps;
  const list = () => listBackups(place().folder, clock().utcOffsetMinutes);
  const take = (vault: OpenVault) => makeBackup(vault, place(), clock());
  return {
    list,
    kept: () => listKept(place(), clock().utcOffsetMinutes),
    beforeRisk: take,
    beforeImport: async (vault, { added, replaced, conflicts }) =>
      added + replaced + conflicts < BIG_IMPORT_ENTRIES ? ok(null) : take(vault),
    afterUnlock: async (vault) => {
      if (vault.readOnly() !== null) return ok(null);
      const listed = list();
      if (!listed.ok) return listed;
      const own = backupsOf(vault.vaultId, listed.value);
      const isDue =
        isBackupDue(own, clock().day) || vault.format < VAULT_FORMAT || (await isAnotherLine(vault, own, place()));
      return isDue ? take(vault) : ok(null);
    },
    overdue: (vaultId) => {
      const listed = list();
      return listed.ok ? ok(backupOverdue(backupsOf(vaultId, listed.value), clock().day)) : listed;
    },
    look: async (vault, { file }) => {
      const records = await vault.readCopy({ file, scratchFolder: place().scratchFolder });
      return records.ok ? ok(contentsOf(records.value)) : records;
    },
    lookWith: async ({ file }, secret) => {
      const opened = await store.openCopy({ file, scratchFolder: place().scratchFolder, ...secret });
      if (!opened.ok) return opened;
      const records = await opened.value.readAll();
      await opened.value.lock();
      return records.ok ? ok(contentsOf(records.value)) : records;
    },
  };
};
