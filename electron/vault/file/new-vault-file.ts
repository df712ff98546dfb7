import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import { makeOwnFile, moveWithoutReplacing, removeQuietly } from './flushed-file.ts';
import { closeVaultDatabase, createVaultDatabase } from './sqlite-file.ts';
import { storageError } from './storage-error.ts';
import { createVaultTables, type VaultTables } from './vault-tables.ts';

/**
 * Makes a vault's file whole under another name and then gives it its own: a crash leaves a finished vault or none.
 * Never replaces a file: `vault-exists`.
 */
export const makeVaultFile = (file: string, fill: (tables: VaultTables) => void): Result<null, AppError> => {
  // Short, whatever the vault is called: a name that just fits must still be makeable.
  const making = join(dirname(file), `${randomBytes(8).toString('hex')}.new`);
  try {
    if (existsSync(file)) return fail({ code: 'vault-exists', file });
    makeOwnFile(making);
    fillFile(making, fill);
    if (!moveWithoutReplacing(making, file)) return fail({ code: 'vault-exists', file });
    flushFolder(dirname(file));
    return ok(null);
  } catch (error) {
    // Asked of the file that was being written: the vault's own name does not exist yet, which is not why it failed.
    const known = storageError(error, making);
    if (known === null) throw error;
    return fail('file' in known ? { ...known, file } : known);
  } finally {
    for (const name of [making, `${making}-wal`]) removeQuietly(name);
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
