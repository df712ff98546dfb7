import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AppError } from '../../shared/app-error.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { closeVaultDatabase, createVaultDatabase } from './sqlite-file.ts';
import { storageError } from './storage-error.ts';
import { createVaultTables, type VaultTables } from './vault-tables.ts';

/**
 * Makes a vault's file whole under another name and then gives it its own: a crash leaves a finished vault or none.
 * Never replaces a file: `vault-exists`.
 */
export const makeVaultFile = (file: string, fill: (tables: VaultTables) => void): Result<null, AppError> => {
  const making = `${file}.${randomBytes(6).toString('hex')}.new`;
  try {
    if (existsSync(file)) return fail({ code: 'vault-exists', file });
    // Readable by its owner alone, before anything is in it.
    closeSync(openSync(making, 'wx', 0o600));
    fillFile(making, fill);
    if (!moveWithoutReplacing(making, file)) return fail({ code: 'vault-exists', file });
    flushFolder(dirname(file));
    return ok(null);
  } catch (error) {
    const known = storageError(error, file);
    if (known === null) throw error;
    return fail(known);
  } finally {
    for (const name of [making, `${making}-wal`]) rmSync(name, { force: true });
  }
};

const fillFile = (making: string, fill: (tables: VaultTables) => void): void => {
  const database = createVaultDatabase(making);
  try {
    const tables = createVaultTables(database);
    tables.transact(() => fill(tables));
  } finally {
    closeVaultDatabase(database);
  }
};

/** A link fails when the name is taken, a rename does not; file systems without links get the rename. */
const moveWithoutReplacing = (from: string, to: string): boolean => {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (existsSync(to)) return false;
    renameSync(from, to);
    return true;
  }
};

/** Makes the new name itself durable. Windows has no such call and needs none. */
const flushFolder = (folder: string): void => {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
