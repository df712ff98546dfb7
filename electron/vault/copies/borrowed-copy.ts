import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { OpenRecord } from '../contract/vault-contract.ts';
import type { VaultKeys } from '../crypto/key-derivation.ts';
import { findCompanions, logOf } from '../file/companions.ts';
import { readFileSigns } from '../file/file-signs.ts';
import { removeQuietly } from '../file/flushed-file.ts';
import { claimFile } from '../file/open-files.ts';
import { realPlace } from '../file/real-place.ts';
import { isLockedElsewhere } from '../file/sqlite-file.ts';
import { attempt, attemptSlices } from '../file/storage-error.ts';
import { goesBack } from './backup-rotation.ts';
import { type CopyContents, readVaultCopy } from './vault-copy.ts';

/** A sealed copy of a vault's file and log in a folder of ours, to be opened instead of the original. */
export type BorrowedCopy = { readonly file: string; readonly release: () => void };

/**
 * Copies a vault, with its log unless `takesLog` is false, into `scratchFolder`, without writing a byte beside the
 * original: for read-only folders, backups, and files that may be damaged. Unless `provesSigns` is false, the file's
 * first bytes must be a vault's. Fails with `vault-in-use` while another process, or this one, has it open.
 */
export const borrowCopy = async (
  file: string,
  scratchFolder: string,
  { provesSigns = true, takesLog = true }: { readonly provesSigns?: boolean; readonly takesLog?: boolean } = {},
): Promise<Result<BorrowedCopy, AppError>> => {
  const claim = claimFile(file);
  if (!claim.ok) return claim;
  const copy = join(scratchFolder, `${randomBytes(8).toString('hex')}.driftline`);
  const release = () => {
    for (const name of [copy, logOf(copy)]) removeQuietly(name);
  };
  try {
    const copied = await attemptSlices(file, async () => {
      const signs = provesSigns ? readFileSigns(file) : ok(null);
      if (!signs.ok) return signs;
      if (isLockedElsewhere(file)) return fail({ code: 'vault-in-use', file });
      mkdirSync(scratchFolder, { recursive: true, mode: 0o700 });
      await copyOwn(file, copy);
      if (takesLog && findCompanions(file).log === 'plain') await copyOwn(logOf(file), logOf(copy));
      return ok({ file: copy, release });
    });
    if (!copied.ok) release();
    return copied;
  } finally {
    claim.value.release();
  }
};

const copyOwn = async (from: string, to: string): Promise<void> => {
  await copyFile(from, to);
  // A file from a read-only folder is often read-only itself, and the copy inherits that.
  await chmod(to, 0o600);
};

/** The records of a copy, opened with keys at hand; a log that is not its own is left out. Errors: `OpenVault.readCopy`. */
export const readBorrowed = async (
  request: { readonly file: string; readonly scratchFolder: string },
  keys: VaultKeys,
): Promise<Result<readonly OpenRecord[], AppError>> => {
  const place = attempt(request.file, () => ok(realPlace(request.file)));
  if (!place.ok) return place;
  const file = place.value;
  const beside = attempt(file, () => ok(findCompanions(file)));
  if (!beside.ok) return beside;
  const { scratchFolder } = request;
  const without = await readCopied({ file, scratchFolder }, false, keys);
  if (beside.value.log !== 'plain') return recordsOf(without);
  const withLog = await readCopied({ file, scratchFolder }, true, keys);
  if (withLog.ok && without.ok) return recordsOf(goesBack(without.value, withLog.value) ? without : withLog);
  return recordsOf(without.ok ? without : withLog);
};

const recordsOf = (read: Result<CopyContents, AppError>): Result<readonly OpenRecord[], AppError> =>
  read.ok ? ok(read.value.records) : read;

const readCopied = async (
  { file, scratchFolder }: { readonly file: string; readonly scratchFolder: string },
  takesLog: boolean,
  keys: VaultKeys,
): Promise<Result<CopyContents, AppError>> => {
  const copy = await borrowCopy(file, scratchFolder, { takesLog });
  if (!copy.ok) return copy;
  try {
    const read = await readVaultCopy(copy.value.file, keys);
    return !read.ok && read.error.code === 'backup-other-key' ? fail({ code: 'backup-other-key', file }) : read;
  } finally {
    copy.value.release();
  }
};
