import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { OpenRecord } from '../contract/vault-contract.ts';
import type { VaultKeys } from '../crypto/key-derivation.ts';
import { readFileSigns } from '../file/file-signs.ts';
import { removeQuietly } from '../file/flushed-file.ts';
import { claimFile } from '../file/open-files.ts';
import { isLockedElsewhere } from '../file/sqlite-file.ts';
import { attemptSlices } from '../file/storage-error.ts';
import { readVaultCopy } from './vault-copy.ts';

/** A sealed copy of a vault's file and log in a folder of ours, to be opened instead of the original. */
export type BorrowedCopy = { readonly file: string; readonly release: () => void };

/**
 * Copies a vault with its log into `scratchFolder`, without writing a byte beside the original: for read-only folders,
 * backups, and files that may be damaged. Unless `proveSigns` is false, the file's first bytes must be a vault's. Fails with
 * `vault-in-use` while another process, or this one, has it open.
 */
export const borrowCopy = async (
  file: string,
  scratchFolder: string,
  proveSigns = true,
): Promise<Result<BorrowedCopy, AppError>> => {
  const claim = claimFile(file);
  if (!claim.ok) return claim;
  const copy = join(scratchFolder, `${randomBytes(8).toString('hex')}.driftline`);
  const release = () => {
    for (const name of [copy, `${copy}-wal`]) removeQuietly(name);
  };
  try {
    const copied = await attemptSlices(file, async () => {
      const signs = proveSigns ? readFileSigns(file) : ok(null);
      if (!signs.ok) return signs;
      if (isLockedElsewhere(file)) return fail({ code: 'vault-in-use', file });
      mkdirSync(scratchFolder, { recursive: true, mode: 0o700 });
      await copyFile(file, copy);
      if (existsSync(`${file}-wal`)) await copyFile(`${file}-wal`, `${copy}-wal`);
      // A file from a read-only folder is often read-only itself, and the copy inherits that.
      await chmod(copy, 0o600);
      if (existsSync(`${copy}-wal`)) await chmod(`${copy}-wal`, 0o600);
      return ok({ file: copy, release });
    });
    if (!copied.ok) release();
    return copied;
  } finally {
    claim.value.release();
  }
};

/** The records of a copy, opened with keys at hand. Errors: `OpenVault.readCopy`. */
export const readBorrowed = async (
  { file, scratchFolder }: { readonly file: string; readonly scratchFolder: string },
  keys: VaultKeys,
): Promise<Result<readonly OpenRecord[], AppError>> => {
  const copy = await borrowCopy(file, scratchFolder);
  if (!copy.ok) return copy;
  try {
    const read = await readVaultCopy(copy.value.file, keys);
    return !read.ok && read.error.code === 'backup-other-key' ? fail({ code: 'backup-other-key', file }) : read;
  } finally {
    copy.value.release();
  }
};
