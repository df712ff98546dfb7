import { resolve } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { BackupLine, BackupsView, RestoredView, VaultCheckView } from '../../shared/ipc/backups.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import type { Session } from '../session/session.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { backupsOf, signOfFile } from '../vault/copies/backup.ts';
import { readFileSigns } from '../vault/file/file-signs.ts';
import { readVaultSign } from '../vault/salvage/find-headers.ts';
import type { BackupContents } from './backup-contents.ts';
import type { BackupKeeper } from './backup-keeper.ts';
import { type KeptBackup, type KeptBackups, withWholeCopy } from './kept-backups.ts';
import { explained, isOlder, presentSign, type RestoreInput, restoreCopy } from './restore-kept.ts';

export type BackupServiceDeps = {
  readonly session: Session;
  readonly store: VaultStore;
  readonly keeper: BackupKeeper;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly backupFolder: () => string;
  /** Another folder that gets a copy of each, or null. */
  readonly secondBackupFolder: () => string | null;
  readonly scratchFolder: string;
  /** After a restore: what this machine remembers of that vault is of the file that was replaced. */
  readonly forgetPin: (vaultId: string) => void;
  /** Where a restored vault goes when there is none: a place that nothing is at. */
  readonly newVaultFile: () => string;
};

export type BackupService = ReturnType<typeof createBackupService>;

const lineOf = ({ name, day, takenAt, ofDay, bytes, copies }: KeptBackup): BackupLine => ({
  name,
  day,
  takenAt,
  ofDay,
  bytes,
  folders: copies.flatMap(({ folder }) => folder ?? []),
});

/** Backups listed, taken, looked into and restored, and the check of the vault with all of them. */
export const createBackupService = (deps: BackupServiceDeps) => {
  const { session, keeper } = deps;

  /** Those of the open vault; while none is open, all there are. */
  const known = (): Result<KeptBackups, AppError> => {
    const kept = keeper.kept();
    const vault = session.vault();
    if (!kept.ok || !vault.ok) return kept;
    const { vaultId } = vault.value;
    const names = new Set(backupsOf(vaultId, kept.value.backups).map(({ name }) => name));
    return ok({ ...kept.value, backups: kept.value.backups.filter(({ name }) => names.has(name)) });
  };

  /** The one that was picked last, wherever it lies. */
  let picked: KeptBackup | null = null;

  /** Takes a file that was picked, wherever it lies, for a backup. */
  const pick = async (file: string): Promise<Result<BackupLine, AppError>> => {
    // Of an open vault's file nothing else may be opened.
    const signs = await session.whileClosed(async (vaultFile) =>
      resolve(file) === resolve(vaultFile) ? fail({ code: 'backup-is-vault', file } as const) : readFileSigns(file),
    );
    if (!signs.ok) return signs;
    const sign = signOfFile(file, deps.clock().utcOffsetMinutes);
    if (!sign.ok) return sign;
    picked = { ...sign.value, copies: [{ folder: null, file }] };
    return ok(lineOf(picked));
  };

  const find = (name: string): Result<KeptBackup, AppError> => {
    if (picked?.name === name && !session.vault().ok) return ok(picked);
    const listed = known();
    if (!listed.ok) return listed;
    const found = listed.value.backups.find((backup) => backup.name === name);
    return found === undefined ? fail({ code: 'file-missing', file: name }) : ok(found);
  };

  const view = (): Result<BackupsView, AppError> => {
    const listed = known();
    if (!listed.ok) return listed;
    const vault = session.vault();
    const overdue = vault.ok ? keeper.overdue(vault.value.vaultId) : ok(null);
    if (!overdue.ok) return overdue;
    return ok({
      backups: listed.value.backups.map(lineOf),
      overdue: overdue.value,
      folder: deps.backupFolder(),
      secondFolder: deps.secondBackupFolder(),
      secondThere: listed.value.isSecondThere,
    });
  };

  const restore = async (input: RestoreInput & { readonly name: string }): Promise<Result<RestoredView, AppError>> => {
    const backup = find(input.name);
    if (!backup.ok) return backup;
    // A vault that is only away must find its place free when its disk is back.
    const place = session.state().status === 'none' ? deps.newVaultFile() : null;
    const restored = await session.whileClosed(async (vaultFile) => {
      const file = place ?? vaultFile;
      const present = readVaultSign(file);
      return withWholeCopy(backup.value, async (copy) => {
        const olderKeys = isOlder(readVaultSign(copy.file), present);
        const made = await restoreCopy(deps, { ...input, file, backup: copy.file });
        if (!made.ok) return explained(made.error, olderKeys, copy.file);
        const { vaultId, ...view } = made.value;
        deps.forgetPin(vaultId);
        return ok({ ...view, olderKeys, place });
      });
    });
    if (place === null || !restored.ok) return restored;
    const chosen = session.chooseFile(place);
    return chosen.ok ? restored : chosen;
  };

  const lookWith = async (name: string, secret: VaultSecret): Promise<Result<BackupContents, AppError>> => {
    const backup = find(name);
    if (!backup.ok) return backup;
    const present = await presentSign(session);
    return withWholeCopy(backup.value, async (copy) => {
      const looked = await keeper.lookWith(copy, secret);
      if (looked.ok) return looked;
      return explained(looked.error, isOlder(readVaultSign(copy.file), present), copy.file);
    });
  };

  const withVault = async <Value>(act: (vault: OpenVault) => Promise<Result<Value, AppError>>) => {
    const vault = session.vault();
    return vault.ok ? act(vault.value) : vault;
  };

  const take = () =>
    withVault(async (vault) => {
      const made = await keeper.beforeRisk(vault);
      if (!made.ok) return made;
      const { backup, second } = made.value;
      return ok({ name: backup.name, secondFailure: second === null ? null : errorWords(second).title });
    });

  /** With the open vault's keys when the secret is null. */
  const look = async (name: string, secret: VaultSecret | null): Promise<Result<BackupContents, AppError>> => {
    if (secret !== null) return lookWith(name, secret);
    const backup = find(name);
    if (!backup.ok) return backup;
    return withVault((vault) => withWholeCopy(backup.value, (copy) => keeper.look(vault, copy)));
  };

  const check = () => withVault((vault) => checkVault(vault, known(), keeper));

  return { view, take, look, pick, restore, check };
};

/** Every record of the vault and of its backups opened again, one file after the other. */
const checkVault = async (
  vault: OpenVault,
  listed: Result<KeptBackups, AppError>,
  keeper: BackupKeeper,
): Promise<Result<VaultCheckView, AppError>> => {
  const checked = await vault.check();
  if (!checked.ok) return checked;
  const otherBackups: VaultCheckView['otherBackups'] = [];
  let copies = 0;
  const backups = listed.ok ? listed.value.backups : [];
  for (const backup of backups) {
    for (const copy of backup.copies) {
      copies += 1;
      const looked = await keeper.look(vault, copy);
      if (!looked.ok) otherBackups.push({ name: backup.name, why: errorWords(looked.error).title });
    }
  }
  const { records, damaged } = checked.value;
  return ok({
    records,
    damaged: damaged.length,
    soundBackups: copies - otherBackups.length,
    otherBackups,
  });
};
