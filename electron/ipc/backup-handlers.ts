import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import type { BackupLine, BackupsView, RestoredView, VaultCheckView } from '../../shared/ipc/backup-views.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { BackupContents, BackupKeeper } from '../journal/backup-keeper.ts';
import { type KeptBackup, type KeptBackups, withWholeCopy } from '../journal/kept-backups.ts';
import type { Session } from '../journal/session.ts';
import type { Clock } from '../platform/clock.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { explained, isOlder, presentSign, type RestoreInput, restoreCopy } from '../transfer/restore-kept.ts';
import { backupsOf } from '../vault/backup.ts';
import { readVaultSign } from '../vault/find-headers.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/vault-contract.ts';
import type { Handlers } from './register.ts';

type BackupHandlers = Pick<
  Handlers,
  | 'backup:list'
  | 'backup:take'
  | 'backup:look'
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
  /** Asks for a folder; null when cancelled. */
  readonly pickFolder: () => Promise<string | null>;
};

const lineOf = ({ name, day, takenAt, bytes, copies }: KeptBackup): BackupLine => ({
  name,
  day,
  takenAt,
  bytes,
  folders: copies.map(({ folder }) => folder),
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

  const find = (name: string): Result<KeptBackup, AppError> => {
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
    return session.whileClosed(async (file) => {
      const present = readVaultSign(file);
      return withWholeCopy(backup.value, async (copy) => {
        const olderKeys = isOlder(readVaultSign(copy.file), present);
        const restored = await restoreCopy(seams, { ...input, file, backup: copy.file });
        if (!restored.ok) return explained(restored.error, olderKeys, copy.file);
        const { vaultId, ...view } = restored.value;
        seams.forgetPin(vaultId);
        return ok({ ...view, olderKeys });
      });
    });
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
