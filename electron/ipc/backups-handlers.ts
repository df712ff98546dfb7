import { fail, ok } from '../../shared/errors/result.ts';
import type { backupsCalls } from '../../shared/ipc/backups.ts';
import type { BackupService } from '../backups/backup-service.ts';
import type { OldCopies } from '../backups/old-copies.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import type { KeptSettings } from '../platform/kept-settings.ts';

export type BackupsHandlerDeps = {
  readonly backups: BackupService;
  readonly oldCopies: OldCopies;
  readonly settings: Pick<KeptSettings, 'change'>;
  /** Asks for a backup; null when cancelled. */
  readonly pickFile: () => Promise<string | null>;
  /** Asks for a folder; null when cancelled. */
  readonly pickFolder: () => Promise<string | null>;
  /** Whether the writer says yes in a dialog of the system. */
  readonly confirm: (what: 'drop-second-folder' | 'delete-old-copies') => Promise<boolean>;
};

/** Backups, the folders they go to, and the check of the vault with all of them. */
export const backupsHandlers = (deps: BackupsHandlerDeps): HandlersOf<typeof backupsCalls> => {
  const { backups, oldCopies, settings, confirm } = deps;
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
      return (await settings.change(change)) ? backups.view() : fail({ code: 'settings-unsaved' });
    },
    'backup:drop-second-folder': async () => {
      if (!(await confirm('drop-second-folder'))) return backups.view();
      return (await settings.change({ secondBackupFolder: null }))
        ? backups.view()
        : fail({ code: 'settings-unsaved' });
    },
    'backup:list-old': oldCopies.view,
    'backup:reseal-old': ({ secret }) => oldCopies.reseal(secret),
    'backup:delete-old': async () => ((await confirm('delete-old-copies')) ? oldCopies.remove() : ok(null)),
    'vault:check': backups.check,
  };
};
