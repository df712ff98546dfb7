import { basename } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { RestoredView } from '../../shared/ipc/backups.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import type { Session } from '../session/session.ts';
import { restoreKeepingGone } from '../transfer/restore-keeping-gone.ts';
import type { VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import type { Restored } from '../vault/copies/restore.ts';
import { readVaultSign, type VaultSign } from '../vault/salvage/find-headers.ts';
import { contentsOf, contentsOfEntries } from './backup-contents.ts';
import { repairFromBackup } from './repair-vault.ts';

export type RestoreDeps = {
  readonly store: VaultStore;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly scratchFolder: string;
};

export type RestoreInput = {
  readonly secret: VaultSecret;
  /** What opens the damaged vault that is replaced, so that what it still has comes along; null = a plain restore. */
  readonly keepNewer: VaultSecret | null;
};

type RestoredCopy = Omit<RestoredView, 'olderKeys' | 'place'> & { readonly vaultId: string };

type RestoreRequest = RestoreInput & { readonly file: string; readonly backup: string };

/** A backup in the place of the vault, alone or with what is newer in the damaged one. */
export const restoreCopy = async (
  deps: RestoreDeps,
  { file, backup, secret, keepNewer }: RestoreRequest,
): Promise<Result<RestoredCopy, AppError>> => {
  const { store, clock, scratchFolder } = deps;
  const { instant } = clock();
  if (keepNewer === null) {
    const place = { backup, file, instant, scratchFolder, ...secret };
    const restored = await restoreKeepingGone(store, place, deps);
    if (!restored.ok) return restored;
    const { leftOut, entries, opened } = restored.value;
    const contents = entries === null ? contentsOf(opened) : contentsOfEntries(entries);
    return ok({ ...shown(restored.value), contents, broughtAlong: 0, leftOut });
  }
  const request = { file, secret: keepNewer, backup, backupSecret: secret, scratchFolder, instant };
  const repaired = await repairFromBackup(store, request, deps);
  if (!repaired.ok) return repaired;
  const { restored, contents, kept } = repaired.value;
  const broughtAlong = kept.added + kept.replaced + kept.conflicts;
  return ok({ ...shown(restored), contents, broughtAlong, leftOut: kept.takenAway.gone });
};

/** The sign of the vault in use, open or closed; null while somebody else works on it. */
export const presentSign = async (session: Session): Promise<VaultSign | null> => {
  const vault = session.vault();
  if (vault.ok) {
    const facts = await vault.value.facts();
    return facts.ok ? { vaultId: vault.value.vaultId, generation: facts.value.generation } : null;
  }
  const closed = await session.whileClosed(async (file) => ok(readVaultSign(file)));
  return closed.ok ? closed.value : null;
};

/** Whether a backup is from before the last change of keys. */
export const isOlder = (backup: VaultSign | null, present: VaultSign | null): boolean =>
  backup !== null && present !== null && backup.vaultId === present.vaultId && backup.generation < present.generation;

/** Today's passphrase is not wrong for a backup that has an older one: that is said instead. */
export const explained = (error: AppError, olderKeys: boolean, file: string): Result<never, AppError> =>
  fail(olderKeys && error.code === 'passphrase-wrong' ? { code: 'backup-other-key', file: basename(file) } : error);

const shown = ({ vaultId, records, replaced }: Restored) => ({
  vaultId,
  records,
  replaced: replaced === null ? null : basename(replaced),
});
