import { fail, ok } from '../../shared/errors/result.ts';
import type { backupsCalls } from '../../shared/ipc/backups.ts';
import type { BackupService } from '../backups/backup-service.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { HandlersOf } from './register.ts';

export type BackupsHandlerDeps = {
  readonly backups: BackupService;
  readonly settings: Pick<SettingsStore, 'change'>;
  /** Asks for a backup; null when cancelled. */
  readonly pickFile: () => Promise<string | null>;
  /** Asks for a folder; null when cancelled. */
  readonly pickFolder: () => Promise<string | null>;
};

/** Backups, the folders they go to, and the check of the vault with all of them. */
export const backupsHandlers = (deps: BackupsHandlerDeps): HandlersOf<typeof backupsCalls> => {
  const { backups, settings } = deps;
  return {
    'backup:list': backups.view,
    'backup:create': backups.take,
    'backup:preview': ({ name, secret }) => backups.look(name, secret),
    'backup:choose-file': async () => {
      const file = await deps.pickFile();
      return file === null ? ok(null) : backups.pick(file);
    },
    'backup:restore': backups.restore,
    'backup:choose-folder': async ({ which }) => {
      const folder = await deps.pickFolder();
      if (folder === null) return backups.view();
      const change = which === 'first' ? { backupFolder: folder } : { secondBackupFolder: folder };
      return settings.change(change) ? backups.view() : fail({ code: 'settings-unsaved' });
    },
    'backup:drop-second-folder': () =>
      settings.change({ secondBackupFolder: null }) ? backups.view() : fail({ code: 'settings-unsaved' }),
    'vault:check': backups.check,
  };
};
