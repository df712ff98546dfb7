import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeOwnFile, removeQuietly } from './flushed-file.ts';

/** `SQLITE_BUSY` and `SQLITE_CANTOPEN` of https://sqlite.org/rescode.html. */
const BUSY = 5;
const CANT_OPEN = 14;

/** What SQLite takes as the name of a file, its log's ending included, less a margin. */
const LONGEST_PATH_BYTES = 500;

const primaryCode = (error: unknown): number =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;

const systemRefusal = (code: string): Error => Object.assign(new Error(code), { code });

/** Locks an empty file and lets go of it again; throws what SQLite throws. */
export type TryLock = (file: string) => void;

/** Whether a lock is refused on a new file of this folder too, which nobody else can have open. */
const refusesEveryLock = (folder: string, tryLock: TryLock): boolean => {
  const probe = join(folder, `${randomBytes(8).toString('hex')}.part`);
  try {
    makeOwnFile(probe);
    tryLock(probe);
    return false;
  } catch (error) {
    return primaryCode(error) === BUSY;
  } finally {
    removeQuietly(probe);
  }
};

/** The system's own reason for not opening a file that nothing in this process has open; null when it does open it. */
const openingRefusal = (file: string): unknown => {
  try {
    closeSync(openSync(file, 'r+'));
    return null;
  } catch (error) {
    return error;
  }
};

/**
 * SQLite calls a lock that the file system cannot give "busy", as it calls one that another program has, and every
 * refusal to open "cannot open": this asks again what the system said. For files that were not opened; closing any
 * descriptor of an open one would drop its lock. Gives what it was given where there is nothing more to say.
 */
export const whySqliteRefused = (error: unknown, file: string, tryLock: TryLock): unknown => {
  const code = primaryCode(error);
  if (code === BUSY) return refusesEveryLock(dirname(file), tryLock) ? systemRefusal('ENOLCK') : error;
  if (code !== CANT_OPEN) return error;
  if (Buffer.byteLength(file) > LONGEST_PATH_BYTES) return systemRefusal('ENAMETOOLONG');
  return openingRefusal(file) ?? error;
};
