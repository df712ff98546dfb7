import { closeSync, constants, fstatSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { OLDEST_FORMAT, VAULT_FORMAT } from '../format/header.ts';
import { findCompanions } from './companions.ts';
import { storageError } from './storage-error.ts';

/** "DRLN", SQLite's application id of a vault. */
export const APPLICATION_ID = 0x44524c4e;
export const PAGE_BYTES = 4_096;

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const HEAD_BYTES = 100;
/** Bytes 16 to 23 of every vault: page size 4,096, write-ahead log for writing and reading, no reserved bytes, fractions. */
const FIXED_BYTES = Buffer.from([0x10, 0x00, 0x02, 0x02, 0x00, 0x40, 0x20, 0x20]);

/** Should a pipe take the file's place after it was looked at; Windows has no such flag and needs none. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * Tells from the first hundred bytes whether a file may be handed to SQLite, which would create a missing file, take
 * an empty one for a new database, and fold the log into a newer format's file. Reads only.
 */
export const readFileSigns = (file: string): Result<null, AppError> => {
  try {
    if (!statSync(file).isFile()) return fail(notAVault(file));
    const descriptor = openSync(file, READ_WITHOUT_WAITING);
    try {
      if (!fstatSync(descriptor).isFile()) return fail(notAVault(file));
      const head = Buffer.alloc(HEAD_BYTES);
      return judgeHead(head.subarray(0, readSync(descriptor, head)), fstatSync(descriptor).size, file);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    const known = storageError(error, file);
    if (known === null) throw error;
    return fail(known.code === 'storage-failed' && known.reason === 'gone' ? { code: 'vault-missing', file } : known);
  }
};

/** Writes the bytes that every vault has into the head of a copy, so that SQLite looks at the rest. */
export const repairSigns = (copy: string): void => {
  const descriptor = openSync(copy, 'r+');
  try {
    writeSync(descriptor, MAGIC, 0, MAGIC.length, 0);
    writeSync(descriptor, FIXED_BYTES, 0, FIXED_BYTES.length, 16);
  } finally {
    closeSync(descriptor);
  }
};

const judgeHead = (head: Buffer, size: number, file: string): Result<null, AppError> => {
  if (size === 0) return fail({ code: 'vault-empty-file', file });
  const damaged: AppError = { code: 'vault-damaged', part: 'file', affected: 0 };
  const isShort = head.length < HEAD_BYTES;
  const hasMagic = head.subarray(0, MAGIC.length).equals(MAGIC.subarray(0, head.length));
  const hasId = !isShort && head.readUInt32BE(68) === APPLICATION_ID;
  if (isShort) return fail(hasMagic ? damaged : { code: 'vault-not-a-vault', file });
  // Either sign alone speaks for a vault with a broken byte, unless it is SQLite's own sign on another program's file.
  if (!hasMagic || !hasId) return fail(hasId || isNearId(head.readUInt32BE(68)) ? damaged : notAVault(file));
  const format = head.readUInt32BE(60);
  if (format > VAULT_FORMAT) return fail({ code: 'vault-newer-format', format, supported: VAULT_FORMAT });
  const isFixed = head.subarray(16, 24).equals(FIXED_BYTES);
  return isFixed && format >= OLDEST_FORMAT && hasWholePages(size, file) ? ok(null) : fail(damaged);
};

/** A crash may leave part of a page at the end while the log holds it whole; without a log there is no excuse. */
const hasWholePages = (size: number, file: string): boolean =>
  size % PAGE_BYTES === 0 || findCompanions(file).log !== 'none';

const notAVault = (file: string): AppError => ({ code: 'vault-not-a-vault', file });

/** One flipped bit away from our id. */
const isNearId = (id: number): boolean => {
  const difference = (id ^ APPLICATION_ID) >>> 0;
  return (difference & (difference - 1)) === 0;
};
