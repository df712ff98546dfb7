import { resolve } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { BackupLine, BackupsView, RestoredView, VaultCheckView } from '../../shared/ipc/backup-views.ts';
import type { BackupContents } from '../backups/backup-contents.ts';
import type { BackupKeeper } from '../backups/backup-keeper.ts';
import { type KeptBackup, type KeptBackups, withWholeCopy } from '../backups/kept-backups.ts';
import { explained, isOlder, presentSign, type RestoreInput, restoreCopy } from '../backups/restore-kept.ts';
import type { Clock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import { backupsOf, signOfFile } from '../vault/copies/backup.ts';
import { readFileSigns } from '../vault/file/file-signs.ts';
import { readVaultSign } from '../vault/salvage/find-headers.ts';
import type { Handlers } from './register.ts';

type BackupHandlers = Pick<
  Handlers,
  | 'backup:list'
  | 'backup:take'
  | 'backup:look'
  | 'backup:choose-file'
  | 'backup:restore'
  | 'backup:choose-folder'
  | 'backup:drop-second-folder'
  | 'vault:check'
>;

export type BackupHandlerSeams = {
  readonly session: Session;
  readonly store: VaultStore;
  readonly keeper: BackupKeeper;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly backupFolder: () => string;
  readonly scratchFolder: string;
  /** After a restore: what this machine remembers of that vault is of the file that was replaced. */
  readonly forgetPin: (vaultId: string) => void;
  /** Where a restored vault goes when there is none: a place that nothing is at. */
  readonly newVaultFile: () => string;
  /** Asks for a backup; null when cancelled. */
  readonly pickFile: () => Promise<string | null>;
  /** Asks for a folder; null when cancelled. */
  readonly pickFolder: () => Promise<string | null>;
};

const lineOf = ({ name, day, takenAt, bytes, copies }: KeptBackup): BackupLine => ({
  name,
  day,
  takenAt,
  bytes,
  folders: copies.flatMap(({ folder }) => folder ?? []),
});

/** Backups listed, taken, looked into and restored; the folders they go to; the check of the vault with all of them. */
export const backupHandlers = (seams: BackupHandlerSeams): BackupHandlers => {
  const { session, keeper, settings } = seams;

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

  const pick = async (): Promise<Result<BackupLine | null, AppError>> => {
    const file = await seams.pickFile();
    if (file === null) return ok(null);
    // Of an open vault's file nothing else may be opened.
    const signs = await session.whileClosed(async (vaultFile) =>
      resolve(file) === resolve(vaultFile) ? fail({ code: 'backup-is-vault', file } as const) : readFileSigns(file),
    );
    if (!signs.ok) return signs;
    const sign = signOfFile(file, seams.clock().utcOffsetMinutes);
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
    const { secondBackupFolder: secondFolder } = settings.get();
    return ok({
      backups: listed.value.backups.map(lineOf),
      overdue: overdue.value,
      folder: seams.backupFolder(),
      secondFolder,
      secondThere: listed.value.isSecondThere,
    });
  };

  const restore = async (input: RestoreInput & { readonly name: string }): Promise<Result<RestoredView, AppError>> => {
    const backup = find(input.name);
    if (!backup.ok) return backup;
    // A vault that is only away must find its place free when its disk is back.
    const place = session.state().status === 'none' ? seams.newVaultFile() : null;
    const restored = await session.whileClosed(async (vaultFile) => {
      const file = place ?? vaultFile;
      const present = readVaultSign(file);
      return withWholeCopy(backup.value, async (copy) => {
        const olderKeys = isOlder(readVaultSign(copy.file), present);
        const made = await restoreCopy(seams, { ...input, file, backup: copy.file });
        if (!made.ok) return explained(made.error, olderKeys, copy.file);
        const { vaultId, ...view } = made.value;
        seams.forgetPin(vaultId);
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

  return {
    'backup:list': view,
    'backup:take': () =>
      withVault(async (vault) => {
        const made = await keeper.beforeRisk(vault);
        if (!made.ok) return made;
        const { backup, second } = made.value;
        return ok({ name: backup.name, secondFailure: second === null ? null : errorWords(second).title });
      }),
    'backup:look': async ({ name, secret }) => {
      if (secret !== null) return lookWith(name, secret);
      const backup = find(name);
      if (!backup.ok) return backup;
      return withVault((vault) => withWholeCopy(backup.value, (copy) => keeper.look(vault, copy)));
    },
    'backup:choose-file': pick,
    'backup:restore': restore,
    'backup:choose-folder': async ({ which }) => {
      const folder = await seams.pickFolder();
      if (folder === null) return view();
      const change = which === 'first' ? { backupFolder: folder } : { secondBackupFolder: folder };
      return settings.change(change) ? view() : fail({ code: 'settings-unsaved' });
    },
    'backup:drop-second-folder': () =>
      settings.change({ secondBackupFolder: null }) ? view() : fail({ code: 'settings-unsaved' }),
    'vault:check': () => withVault((vault) => checkVault(vault, known(), keeper)),
  };
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
