import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';

/** Makes an empty file that its owner alone can read. Throws when the name is taken. */
export const makeOwnFile = (file: string): void => closeSync(openSync(file, 'wx', 0o600));

/**
 * Gives a finished file its name; false, and nothing moved, when the name is taken. A link fails then, a rename does
 * not; file systems without links get the rename.
 */
export const moveWithoutReplacing = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    rmSync(from, { force: true });
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || existsSync(to)) return false;
    renameSync(from, to);
    return true;
  }
};

/** Flushes a file's bytes to the disk. */
export const flushFile = (file: string): void => flush(file, 'r+');

/** Makes the names in a folder durable. Windows has no such call and needs none. */
export const flushFolder = (folder: string): void => {
  if (process.platform !== 'win32') flush(folder, 'r');
};

const flush = (path: string, flags: 'r' | 'r+'): void => {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
