import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';

/** Opens a file to write it. What the system throws says that writing failed: an `open` alone would not tell. */
const openToWrite = (file: string, flags: 'wx' | 'r+'): number => {
  try {
    return openSync(file, flags, 0o600);
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { syscall: 'write' }) : error;
  }
};

/** Makes an empty file that its owner alone can read. Throws when the name is taken. */
export const makeOwnFile = (file: string): void => closeSync(openToWrite(file, 'wx'));

/** Removes a file that is of no use any more; one that cannot be removed now is no failure of what was done. */
export const removeQuietly = (file: string): void => {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
};

/**
 * Gives a finished file its name; false, and nothing moved, when the name is taken. A link fails then, a rename does
 * not; file systems without links get the rename.
 */
export const moveWithoutReplacing = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(to)) return false;
    renameSync(from, to);
    return true;
  }
  removeQuietly(from);
  return true;
};

/** Flushes a file's bytes to the disk. */
export const flushFile = (file: string): void => {
  const descriptor = openToWrite(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
