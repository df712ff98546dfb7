import { randomBytes } from 'node:crypto';
import { chmodSync, copyFileSync, existsSync, linkSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import { besideName } from './beside-name.ts';
import { type Companions, findCompanions, isAlone, logOf, setAside } from './companions.ts';
import { flushFile, moveWithoutReplacing, removeQuietly } from './flushed-file.ts';

/**
 * Puts a flushed copy from the same folder in a vault's place. The old vault, log and all, gets its second name before
 * the copy takes the first: a crash leaves the old or the new vault in place, whole, the new one maybe with a log
 * beside it that is not its own, which unlocking tells. Returns the second name; null when there was no vault. Fails with
 * `file-exists` when one appears meanwhile, and throws what the system throws; both times the place is as it was.
 */
export const replaceVaultFile = (copy: string, file: string, instant: string): Result<string | null, AppError> => {
  const beside = findCompanions(file);
  if (!existsSync(file)) return takeEmptyPlace(copy, file, beside);
  const kept = keepBeside(file, instant, beside);
  try {
    // Who may read it is the owner's decision, and outlives the file.
    chmodSync(copy, statSync(file).mode & 0o777);
    renameSync(copy, file);
    if (beside.log === 'plain') rmSync(logOf(file), { force: true });
    clear(file, { ...beside, log: beside.log === 'plain' ? 'none' : beside.log });
    flushFolder(dirname(file));
    return ok(kept);
  } catch (error) {
    putBack(kept, file);
    throw error;
  }
};

/** What SQLite would act on and no vault has. */
const clear = (file: string, beside: Companions): void => {
  if (!isAlone(beside)) setAside(file, beside);
};

const takeEmptyPlace = (copy: string, file: string, beside: Companions): Result<null, AppError> => {
  if (!moveWithoutReplacing(copy, file)) return fail({ code: 'file-exists', file });
  try {
    clear(file, beside);
    flushFolder(dirname(file));
    return ok(null);
  } catch (error) {
    removeQuietly(file);
    throw error;
  }
};

const keepBeside = (file: string, instant: string, { log }: Companions): string => {
  const stamp = `${instant.replaceAll(/[:.]/g, '-')}-${randomBytes(2).toString('hex')}`;
  const kept = besideName(file, `replaced ${stamp}`);
  try {
    if (log === 'plain') {
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
