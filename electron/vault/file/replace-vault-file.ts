import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import { flushFile, moveWithoutReplacing, removeQuietly } from './flushed-file.ts';
import { closeVaultDatabase, openVaultDatabase } from './sqlite-file.ts';
import { attempt } from './storage-error.ts';

/**
 * Puts a flushed copy from the same folder in a vault's place. The old vault gets its second name before the copy takes
 * the first: a crash leaves the old or the new vault in place, whole. Returns the second name; null when there was no
 * vault. Fails with `file-exists` when one appears meanwhile, and throws what the system throws; both times the
 * place is as it was.
 */
export const replaceVaultFile = (copy: string, file: string, instant: string): Result<string | null, AppError> => {
  if (!existsSync(file)) return takeEmptyPlace(copy, file);
  const kept = keepBeside(file, instant);
  try {
    const folded = foldLog(file);
    if (!folded.ok) {
      putBack(kept, file);
      return folded;
    }
    // A log belongs to the file it was written for: SQLite would fold it into the new one.
    rmSync(logOf(file), { force: true });
    renameSync(copy, file);
    flushFolder(dirname(file));
    return ok(kept);
  } catch (error) {
    putBack(kept, file);
    throw error;
  }
};

const logOf = (file: string): string => `${file}-wal`;

const takeEmptyPlace = (copy: string, file: string): Result<null, AppError> => {
  if (!moveWithoutReplacing(copy, file)) return fail({ code: 'file-exists', file });
  try {
    flushFolder(dirname(file));
    return ok(null);
  } catch (error) {
    removeQuietly(file);
    throw error;
  }
};

/**
 * Between the removal of a crashed vault's log and the new file's taking its name, the old file stands alone: what the
 * log holds is folded into it first. A file that SQLite does not open is damaged without its log too, and kept with it.
 */
const foldLog = (file: string): Result<null, AppError> => {
  if (!existsSync(logOf(file))) return ok(null);
  const folded = attempt(file, () => {
    const opened = openVaultDatabase(file);
    if (opened.ok) closeVaultDatabase(opened.value);
    return ok(null);
  });
  return folded.ok || folded.error.code === 'vault-damaged' ? ok(null) : folded;
};

const keepBeside = (file: string, instant: string): string => {
  const stamp = `${instant.replaceAll(/[:.]/g, '-')}-${randomBytes(2).toString('hex')}`;
  const kept = `${file.replace(/\.driftline$/, '')} (replaced ${stamp}).driftline`;
  try {
    if (existsSync(logOf(file))) {
      // Copies, not links: until the new file is in place the old pair must stay whole under its own name as well.
      copyFlushed(file, kept);
      copyFlushed(logOf(file), logOf(kept));
    } else linkOrCopy(file, kept);
    flushFolder(dirname(file));
    return kept;
  } catch (error) {
    for (const name of [kept, logOf(kept)]) removeQuietly(name);
    throw error;
  }
};

const linkOrCopy = (file: string, kept: string): void => {
  try {
    linkSync(file, kept);
  } catch {
    copyFlushed(file, kept);
  }
};

const copyFlushed = (from: string, to: string): void => {
  copyFileSync(from, to);
  flushFile(to);
};

/** The old vault under its first name again. One that cannot be moved back stays whole under its second. */
const putBack = (kept: string, file: string): void => {
  try {
    renameSync(kept, file);
    if (existsSync(logOf(kept))) renameSync(logOf(kept), logOf(file));
    // Two links to one file: the rename leaves both.
    removeQuietly(kept);
    flushFolder(dirname(file));
  } catch {
    return;
  }
};
