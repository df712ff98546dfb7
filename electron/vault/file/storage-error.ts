import { accessSync, constants, existsSync } from 'node:fs';
import type { AppError, StorageFault } from '../../../shared/errors/app-error.ts';
import { fail, type Result } from '../../../shared/errors/result.ts';
import { isSystemError, storageFailure } from '../../platform/storage-fault.ts';
import { MemoryShort, StretchCancelled } from '../crypto/argon2.ts';

/*
 * Codes of SQLite (https://sqlite.org/rescode.html), the low byte. Spelled here because this file must tell a full
 * disk from a broken page, and messages are for people.
 */
const SQLITE = {
  error: 1,
  perm: 3,
  busy: 5,
  locked: 6,
  readonly: 8,
  corrupt: 11,
  full: 13,
  cantOpen: 14,
  protocol: 15,
  tooBig: 18,
  constraint: 19,
  mismatch: 20,
  auth: 23,
  range: 25,
  notADatabase: 26,
} as const;

/** `SQLITE_IOERR_READ`, `SQLITE_IOERR_SHORT_READ` */
const READ_ERRORS = new Set([266, 522]);

/** Runs work on a vault's file; what SQLite or the system throws comes back as a typed error, defects still throw. */
export const attempt = <Value>(file: string, work: () => Result<Value, AppError>): Result<Value, AppError> => {
  try {
    return work();
  } catch (error) {
    const known = storageError(error, file);
    if (known === null) throw error;
    return fail(known);
  }
};

/** `attempt` over work that yields the thread in between. */
export const attemptSlices = async <Value>(
  file: string,
  work: () => Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> => {
  try {
    return await work();
  } catch (error) {
    const known = storageError(error, file);
    if (known === null) throw error;
    return fail(known);
  }
};

/** What went wrong with a vault's file or its key, or null when it is a defect. Carries no message text. */
export const storageError = (error: unknown, file: string): AppError | null => {
  if (error instanceof MemoryShort) return { code: 'memory-short' };
  if (error instanceof StretchCancelled) return { code: 'opening-cancelled' };
  if (!(error instanceof Error)) return null;
  const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') return sqliteError(errcode, file);
  // An integer beyond 2^53 in a row: none of ours is.
  if (code === 'ERR_OUT_OF_RANGE') return { code: 'vault-damaged', part: 'file', affected: 0 };
  return isSystemError(error) ? storageFailure(error, file) : null;
};

const sqliteError = (extended: number, file: string): AppError => {
  const code = extended & 0xff;
  switch (code) {
    case SQLITE.busy:
    case SQLITE.locked:
    case SQLITE.protocol:
      return { code: 'vault-in-use', file };
    case SQLITE.error:
      return { code: 'vault-damaged', part: 'schema', affected: 0 };
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
    case SQLITE.tooBig:
    case SQLITE.constraint:
    case SQLITE.mismatch:
    case SQLITE.range:
      return { code: 'vault-damaged', part: 'file', affected: 0 };
    default:
      return {
        code: 'storage-failed',
        reason: sqliteFault(code, file),
        file,
        ...(READ_ERRORS.has(extended) ? { doing: 'read' } : {}),
      };
  }
};

const sqliteFault = (code: number, file: string): StorageFault => {
  if (code === SQLITE.full) return 'full';
  if (code === SQLITE.readonly) return 'read-only';
  if (!existsSync(file)) return 'gone';
  // On a disk mounted read-only SQLite fails at its lock and calls that an I/O error.
  if (!isWritable(file)) return 'read-only';
  return code === SQLITE.perm || code === SQLITE.auth || code === SQLITE.cantOpen ? 'denied' : 'io';
};

const isWritable = (file: string): boolean => {
  try {
    accessSync(file, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};
