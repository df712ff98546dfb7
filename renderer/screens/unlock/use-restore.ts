import { useState } from 'react';
import type { BackupLine } from '../../../shared/ipc/backups.ts';
import type { Secret } from '../../../shared/ipc/secret.ts';

import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

/** What a backup is restored with: its name, and what opens it. */
export type RestoreRequest = { readonly name: string; readonly secret: Secret };

/** The backups there are and the file that was picked, and restoring one of them; `onPick` is told when one goes to pick. */
export const useRestore = (keepNewer: (secret: Secret) => Secret | null, onPick = () => {}) => {
  const listed = useView('backup:list', null);
  const pick = useCommand('backup:choose-file');
  const restore = useCommand('backup:restore');
  const [picked, setPicked] = useState<BackupLine | null>(null);
  const [used, setUsed] = useState<Secret | null>(null);
  const kept = listed.status === 'ready' ? listed.value.backups : [];
  return {
    listed,
    restore,
    /** The picked one first. */
    backups: picked === null ? kept : [picked, ...kept.filter(({ name }) => name !== picked.name)],
    picked,
    pick: {
      busy: pick.busy,
      error: pick.error,
      /** Gives what was picked; null when nothing was. */
      run: async (): Promise<BackupLine | null> => {
        onPick();
        const chosen = (await pick.run(null)) ?? null;
        if (chosen) setPicked(chosen);
        return chosen;
      },
    },
    /** What opened the backup that was restored, and opens the vault now. */
    used,
    run: ({ name, secret }: RestoreRequest): void => {
      if (restore.busy) return;
      setUsed(secret);
      void restore.run({ name, secret, keepNewer: keepNewer(secret) });
    },
  };
};

export type RestoreCalls = ReturnType<typeof useRestore>;
