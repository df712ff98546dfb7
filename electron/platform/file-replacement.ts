import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppError } from '../../shared/app-error.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { randomId } from './random.ts';
import { storageFault } from './storage-fault.ts';

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

const syncFolder = (folder: string): void => {
  // Windows cannot open a folder; there the rename itself is what the system offers.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/**
 * Puts `content` at `file`: afterwards the old file or the new one is there, never neither and never half. The text
 * passes through no other folder. Fails with `storage-failed`.
 */
export const replaceFile = (file: string, content: Uint8Array | string): Result<null, AppError> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const unfinished = join(dirname(file), `.${randomId()}.part`);
  try {
    writeDurably(unfinished, bytes);
    renameSync(unfinished, file);
    syncFolder(dirname(file));
    return ok(null);
  } catch (cause) {
    rmSync(unfinished, { force: true });
    return fail({ code: 'storage-failed', reason: storageFault(cause), file });
  }
};
