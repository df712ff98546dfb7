import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import { randomId } from './random.ts';
import { storageFailure, systemCode } from './storage-fault.ts';

const writeDurably = (file: string, content: Uint8Array): void => {
  const handle = openSync(file, 'wx', 0o600);
  try {
    let written = 0;
    while (written < content.length) written += writeSync(handle, content, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Errors of a file system that has no way to flush a folder (network disks, FUSE): nothing more can be had of it. */
const UNFLUSHABLE = new Set(['EINVAL', 'EPERM', 'EACCES', 'EISDIR', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * Makes the names in a folder durable where the system can: Windows cannot open a folder, and some file systems refuse.
 * Throws what else goes wrong, an I/O error above all.
 */
export const flushFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (cause) {
    if (!UNFLUSHABLE.has(systemCode(cause))) throw cause;
  }
};

/** One that cannot be removed either is no reason to throw: the caller is told of the first failure. */
const removeUnfinished = (file: string): void => {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
};

/** A new name beside a file, for what is not finished. */
export const unfinishedBeside = (file: string): string => join(dirname(file), `.${randomId()}.part`);

/** Whether a name is one that `replaceFile` gives to what is not finished. */
export const isUnfinishedName = (name: string): boolean => /^\.[0-9A-Za-z-]{8,64}\.part$/.test(name);

/**
 * Puts `content` at `file`: afterwards the old file or the new one is there, never neither and never half. The text
 * passes through no other folder: it is first written as `unfinished`. Fails with `storage-failed`.
 */
export const replaceFile = (
  file: string,
  content: Uint8Array | string,
  unfinished: string = unfinishedBeside(file),
): Result<null, AppError> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    writeDurably(unfinished, bytes);
    renameSync(unfinished, file);
    flushFolder(dirname(file));
    return ok(null);
  } catch (cause) {
    removeUnfinished(unfinished);
    return fail(storageFailure(cause, file, false));
  }
};
