import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppError } from '../../shared/app-error.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { flushFolder } from '../platform/file-replacement.ts';
import { borrowCopy } from './borrowed-copy.ts';
import { claimFile } from './open-files.ts';
import { flushFile, moveWithoutReplacing } from './settled-file.ts';
import { isLockedElsewhere } from './sqlite-file.ts';
import { attempt } from './storage-error.ts';
import type { OpenRecord, OpenVault, VaultSecret, VaultStore } from './vault-contract.ts';

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
  /** What is in it, as it was opened for the proof. */
  readonly opened: readonly OpenRecord[];
  /** Where the vault that was replaced is now; null when there was none. */
  readonly replaced: string | null;
};

/**
 * Puts a proved copy of a backup in a vault's place. The copy is made beside it, opened, every record opened, given an
 * epoch of its own and flushed before anything moves; a vault that is there stays, under another name, log and all.
 * The caller then forgets the rollback pin of `vaultId`. Errors: those of `unlock` for the backup; `vault-in-use` and
 * `storage-failed` for the place. On any failure the place is as it was.
 */
export const restoreBackup = async (
  store: VaultStore,
  request: RestoreRequest,
): Promise<Result<Restored, AppError>> => {
  const { backup, file, instant, ...secret } = request;
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
      const proved = await settleRestored(store, copy.value.file, secret);
      if (!proved.ok) return proved;
      const replaced = attempt(file, () => takePlace(copy.value.file, file, instant));
      return replaced.ok ? ok({ ...proved.value, replaced: replaced.value }) : replaced;
    } finally {
      copy.value.release();
    }
  } finally {
    claim.value?.release();
  }
};

const settleRestored = async (
  store: VaultStore,
  copy: string,
  secret: VaultSecret,
): Promise<Result<Omit<Restored, 'replaced'>, AppError>> => {
  const opened = await store.unlock({ file: copy, ...secret });
  if (!opened.ok) return opened;
  const settled = await settleOpened(opened.value);
  await opened.value.lock();
  const flushed = attempt(copy, () => ok(flushFile(copy)));
  return flushed.ok ? settled : flushed;
};

const settleOpened = async (vault: OpenVault): Promise<Result<Omit<Restored, 'replaced'>, AppError>> => {
  const begun = await vault.startEpoch();
  if (!begun.ok) return begun;
  const checked = await vault.check();
  if (!checked.ok) return checked;
  const { damaged, records } = checked.value;
  if (damaged.length > 0) return fail({ code: 'vault-damaged', part: 'record', affected: damaged.length });
  const opened = await vault.readAll();
  return opened.ok ? ok({ vaultId: vault.vaultId, records, opened: opened.value }) : opened;
};

/** The old vault has its second name before the new one takes the first: a crash leaves the old or the new in place. */
const takePlace = (copy: string, file: string, instant: string): Result<string | null, AppError> => {
  const kept = existsSync(file) ? keepBeside(file, instant) : null;
  // A log belongs to the file it was written for: SQLite would fold it into the new one.
  rmSync(`${file}-wal`, { force: true });
  if (kept === null && !moveWithoutReplacing(copy, file)) return fail({ code: 'file-exists', file });
  if (kept !== null) renameSync(copy, file);
  flushFolder(dirname(file));
  return ok(kept);
};

const keepBeside = (file: string, instant: string): string => {
  const stamp = `${instant.replaceAll(/[:.]/g, '-')}-${randomBytes(2).toString('hex')}`;
  const kept = `${file.replace(/\.driftline$/, '')} (replaced ${stamp}).driftline`;
  const log = `${file}-wal`;
  if (existsSync(log)) {
    // Copies, not links: until the new file is in place the old pair must stay whole under its own name as well.
    copyFileSync(file, kept);
    copyFileSync(log, `${kept}-wal`);
    flushFile(`${kept}-wal`);
    flushFile(kept);
  } else linkOrCopy(file, kept);
  flushFolder(dirname(file));
  return kept;
};

const linkOrCopy = (file: string, kept: string): void => {
  try {
    linkSync(file, kept);
  } catch {
    copyFileSync(file, kept);
    flushFile(kept);
  }
};
