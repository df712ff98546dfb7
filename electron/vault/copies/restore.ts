import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { OpenRecord, OpenVault, VaultSecret, VaultStore } from '../contract/vault-contract.ts';
import { logOf } from '../file/companions.ts';
import { flushFile, removeQuietly } from '../file/flushed-file.ts';
import { claimFile } from '../file/open-files.ts';
import { realPlace } from '../file/real-place.ts';
import { replaceVaultFile } from '../file/replace-vault-file.ts';
import { flushCopy, isLockedElsewhere } from '../file/sqlite-file.ts';
import { attempt } from '../file/storage-error.ts';
import { borrowCopy } from './borrowed-copy.ts';

export type RestoreRequest = VaultSecret & {
  /** The backup, or any vault. It is only read. */
  readonly backup: string;
  /** The vault's place. What is there now is kept beside it. */
  readonly file: string;
  /** ISO 8601 in UTC, for the name of what is kept. */
  readonly instant: string;
};

export type Restored = {
  readonly vaultId: string;
  readonly records: number;
  /** What the backup held, as it was opened for the proof. */
  readonly opened: readonly OpenRecord[];
  /** Where the vault that was replaced is now; null when there was none. */
  readonly replaced: string | null;
};

/** Adds to the restored copy before it takes the vault's place; when that fails, nothing is moved. */
export type CompleteCopy<Added> = (vault: OpenVault) => Promise<Result<Added, AppError>>;

/**
 * Puts a proved copy of a backup in a vault's place. The copy is made beside it, opened, every record opened, given an
 * epoch of its own, completed with what it is to get beyond the backup, and flushed before anything moves; a vault that
 * is there stays, under another name, log and all. The caller then forgets the rollback marker of `vaultId`. Errors:
 * those of `unlock` for the backup and those of `complete`; `vault-in-use` and `storage-failed` for the place. On any
 * failure the place is as it was.
 */
export const restoreBackup = async <Added>(
  store: VaultStore,
  request: RestoreRequest,
  complete: CompleteCopy<Added>,
): Promise<Result<{ readonly restored: Restored; readonly added: Added }, AppError>> => {
  const { instant, backup: _backup, file: _file, ...secret } = request;
  // A link stays one: the backup goes where it leads, and logs lie beside what links lead to.
  const places = attempt(request.file, () => ok([realPlace(request.backup), realPlace(request.file)] as const));
  if (!places.ok) return places;
  const [backup, file] = places.value;
  const claim = existsSync(file) ? claimFile(file) : ok(null);
  if (!claim.ok) return claim;
  try {
    if (claim.value !== null && isLockedElsewhere(file)) return fail({ code: 'vault-in-use', file });
    const folder = attempt(file, () => ok(mkdirSync(dirname(file), { recursive: true, mode: 0o700 })));
    if (!folder.ok) return folder;
    // In the vault's own folder, so that the last step is a rename within one disk.
    const copy = await borrowCopy(backup, dirname(file));
    if (!copy.ok) return copy;
    try {
      const proved = await settleRestored(store, { file: copy.value.file, ...secret }, complete);
      if (!proved.ok) return proved;
      const replaced = attempt(file, () => replaceVaultFile(copy.value.file, file, instant));
      if (!replaced.ok) return replaced;
      const { added, ...shown } = proved.value;
      return ok({ restored: { ...shown, replaced: replaced.value }, added });
    } finally {
      copy.value.release();
    }
  } finally {
    claim.value?.release();
  }
};

/** A log that is not the backup's own says nothing about the backup, and stays where it lies. */
const unlockCopy = async (
  store: VaultStore,
  copy: VaultSecret & { readonly file: string },
): Promise<Result<OpenVault, AppError>> => {
  const opened = await store.unlock(copy);
  if (opened.ok || opened.error.code !== 'vault-log-foreign') return opened;
  removeQuietly(logOf(copy.file));
  return store.unlock(copy);
};

type Settled<Added> = Omit<Restored, 'replaced'> & { readonly added: Added };

const settleRestored = async <Added>(
  store: VaultStore,
  copy: VaultSecret & { readonly file: string },
  complete: CompleteCopy<Added>,
): Promise<Result<Settled<Added>, AppError>> => {
  const opened = await unlockCopy(store, copy);
  if (!opened.ok) return opened;
  const settled = await settleOpened(opened.value, complete);
  await opened.value.lock();
  if (!settled.ok) return settled;
  // A lock that could not fold the log leaves it for the next opening: this file moves without its log.
  const flushed = attempt(copy.file, () => {
    flushCopy(copy.file);
    return ok(flushFile(copy.file));
  });
  return flushed.ok ? settled : flushed;
};

const settleOpened = async <Added>(
  vault: OpenVault,
  complete: CompleteCopy<Added>,
): Promise<Result<Settled<Added>, AppError>> => {
  const begun = await vault.startEpoch();
  if (!begun.ok) return begun;
  const checked = await vault.check();
  if (!checked.ok) return checked;
  const { damaged, records } = checked.value;
  if (damaged.length > 0) return fail({ code: 'vault-damaged', part: 'record', affected: damaged.length });
  const read = await vault.readAll();
  if (!read.ok) return read;
  const added = await complete(vault);
  return added.ok ? ok({ vaultId: vault.vaultId, records, opened: read.value, added: added.value }) : added;
};
