import { type BigIntStats, statSync } from 'node:fs';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { storageError } from './storage-error.ts';

/*
 * POSIX drops a process's locks on a file when the process closes any descriptor of it. Reading the first bytes of a
 * vault that this process already has open would so release SQLite's lock: it must be refused before it is touched.
 */
const openFiles = new Set<string>();

/** A vault's file as this process holds it. */
export type FileClaim = {
  /** Whether the path still leads to the file that was opened: false after it was deleted, moved or replaced. */
  readonly isStillThere: () => boolean;
  readonly release: () => void;
};

/** Claims a vault's file for one opening in this process, whatever path or link leads to it. Does not open it. */
export const claimFile = (file: string): Result<FileClaim, AppError> => {
  try {
    const found = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (found === undefined) return fail({ code: 'vault-missing', file });
    // A pipe would wait for whoever writes into it, for ever.
    if (!found.isFile()) return fail({ code: 'vault-not-a-vault', file });
    const key = keyOf(found);
    if (openFiles.has(key)) return fail({ code: 'vault-in-use', file });
    openFiles.add(key);
    return ok({ isStillThere: () => fileKey(file) === key, release: () => void openFiles.delete(key) });
  } catch (error) {
    const known = storageError(error, file);
    if (known === null) throw error;
    return fail(known.code === 'storage-failed' && known.reason === 'gone' ? { code: 'vault-missing', file } : known);
  }
};

const keyOf = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

const fileKey = (file: string): string | null => {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : keyOf(found);
};
