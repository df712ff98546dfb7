import type { BackupKeeper } from '../backups/backup-keeper.ts';
import type { Log } from '../platform/log.ts';
import type { Session } from '../session/session.ts';

export type BackupSoonDeps = {
  readonly session: Session;
  readonly keeper: BackupKeeper;
  readonly log: Log;
  /** A backup was taken, or tried. */
  readonly done: () => void;
};

/** The first screen after unlocking comes first. */
const PAUSE_MS = 2_000;

/**
 * After a change of the vault's state: takes the first backup of the day, a moment later and beside the writer's work.
 * The sample diary and a journal without a check-in have nothing to back up.
 */
export const createBackupSoon = ({ session, keeper, log, done }: BackupSoonDeps): (() => void) => {
  let waiting = false;
  const backUp = async (): Promise<void> => {
    waiting = false;
    const [state, vault, journal] = [session.state(), session.vault(), session.journal()];
    if (state.status !== 'unlocked' || state.sample || !vault.ok || !journal.ok) return;
    if (journal.value.reflections().length === 0) return;
    const made = await keeper.afterUnlock(vault.value);
    if (!made.ok || made.value?.second) log('a backup could not be taken');
    done();
  };
  return () => {
    if (waiting || session.state().status !== 'unlocked') return;
    waiting = true;
    setTimeout(() => void backUp(), PAUSE_MS).unref();
  };
};
