import { basename } from 'node:path';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import type { BackupLine, BackupsView, RestoredView, VaultCheckView } from '../../shared/ipc/backup-views.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { BackupKeeper } from '../journal/backup-keeper.ts';
import type { Session } from '../journal/session.ts';
import type { Clock } from '../platform/clock.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { repairFromBackup } from '../transfer/repair-vault.ts';
import { type BackupFile, backupsOf } from '../vault/backup.ts';
import { restoreBackup } from '../vault/restore.ts';
import type { OpenVault, VaultStore } from '../vault/vault-contract.ts';
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

type RestoreInput = { readonly name: string; readonly passphrase: string; readonly keepNewer: boolean };

const lineOf = ({ name, day, takenAt, bytes }: BackupFile): BackupLine => ({ name, day, takenAt, bytes });

/** Backups listed, taken, looked into and restored; the folders they go to; the check of the vault with all of them. */
export const backupHandlers = (seams: BackupHandlerSeams): BackupHandlers => {
  const { session, keeper, settings } = seams;

  /** Those of the open vault; while none is open, all there are. */
  const known = (): Result<readonly BackupFile[], AppError> => {
    const listed = keeper.list();
    const vault = session.vault();
    return listed.ok && vault.ok ? ok(backupsOf(vault.value.vaultId, listed.value)) : listed;
  };

  const find = (name: string): Result<BackupFile, AppError> => {
    const listed = known();
    if (!listed.ok) return listed;
    const found = listed.value.find((backup) => backup.name === name);
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
      backups: listed.value.map(lineOf),
      overdue: overdue.value,
      folder: seams.backupFolder(),
      secondFolder,
    });
  };

  const restore = async (input: RestoreInput): Promise<Result<RestoredView, AppError>> => {
    const backup = find(input.name);
    if (!backup.ok) return backup;
    return session.whileClosed(async (file) => {
      const { instant } = seams.clock();
      const secret = { passphrase: input.passphrase };
      if (!input.keepNewer) {
        const restored = await restoreBackup(seams.store, { backup: backup.value.file, file, instant, ...secret });
        if (!restored.ok) return restored;
        seams.forgetPin(restored.value.vaultId);
        return ok({ ...shown(restored.value), broughtAlong: 0 });
      }
      const { scratchFolder } = seams;
      const request = { file, secret, backup: backup.value.file, scratchFolder, instant };
      const repaired = await repairFromBackup(seams.store, request);
      if (!repaired.ok) return repaired;
      seams.forgetPin(repaired.value.restored.vaultId);
      const { added, replaced, conflicts } = repaired.value.kept;
      return ok({ ...shown(repaired.value.restored), broughtAlong: added + replaced + conflicts });
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
    'backup:look': async ({ name, passphrase }) => {
      const backup = find(name);
      if (!backup.ok) return backup;
      if (passphrase !== null) return keeper.lookWith(backup.value, { passphrase });
      return withVault((vault) => keeper.look(vault, backup.value));
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

const shown = ({ records, replaced }: { readonly records: number; readonly replaced: string | null }) => ({
  records,
  replaced: replaced === null ? null : basename(replaced),
});

/** Every record of the vault and of its backups opened again, one file after the other. */
const checkVault = async (
  vault: OpenVault,
  listed: Result<readonly BackupFile[], AppError>,
  keeper: BackupKeeper,
): Promise<Result<VaultCheckView, AppError>> => {
  const checked = await vault.check();
  if (!checked.ok) return checked;
  const otherBackups: VaultCheckView['otherBackups'] = [];
  const backups = listed.ok ? listed.value : [];
  for (const backup of backups) {
    const looked = await keeper.look(vault, backup);
    if (!looked.ok) otherBackups.push({ name: backup.name, why: errorWords(looked.error).title });
  }
  const { records, damaged } = checked.value;
  return ok({
    records,
    damaged: damaged.length,
    soundBackups: backups.length - otherBackups.length,
    otherBackups,
  });
};
