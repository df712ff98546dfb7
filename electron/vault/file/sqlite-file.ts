import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { OLDEST_FORMAT, VAULT_FORMAT } from '../format/header.ts';
import { APPLICATION_ID, PAGE_BYTES } from './file-signs.ts';
import { type TryLock, whySqliteRefused } from './sqlite-refusal.ts';
import { storageError } from './storage-error.ts';
import { VAULT_SCHEMA } from './vault-schema.ts';

/** At most so much of a vault's file, sealed as it is, is held in memory while it is open. */
const CACHE_KIB = 65_536;

/*
 * Exclusive before WAL: the lock is then held from the first read, and no shared-memory file appears. FULL: every
 * commit is flushed; NORMAL would lose the last saves at a power cut. Secure delete: old rows leave no text behind.
 */
const PRAGMAS = [
  `page_size = ${PAGE_BYTES}`,
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
  // Opening reads the file three times (pages, tags, records): a journal of years is then read from disk once.
  `cache_size = -${CACHE_KIB}`,
  ...(process.platform === 'darwin' ? ['fullfsync = ON', 'checkpoint_fullfsync = ON'] : []),
];

const lockOnce: TryLock = (file) => {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE; COMMIT');
  } finally {
    database.close();
  }
};

/**
 * Opens an existing file with the vault's settings; takes its lock. Throws what SQLite throws: see `storageError`.
 * No other file opens SQLite on disk; the search has an index in memory (`word-index.ts`).
 */
const openSqlite = (file: string): DatabaseSync => {
  const address = pathToFileURL(file);
  // Without this SQLite would create a missing file.
  address.searchParams.set('mode', 'rw');
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(address, { timeout: 0, defensive: true });
    for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
    database.exec('BEGIN IMMEDIATE; COMMIT');
    return database;
  } catch (error) {
    database?.close();
    throw whySqliteRefused(error, file, lockOnce);
  }
};

/** Opens a vault's file and proves its format, schema and pages. Its lock is held until it is closed. */
export const openVaultDatabase = (file: string): Result<DatabaseSync, AppError> => {
  const database = openSqlite(file);
  try {
    const problem = findProblem(database);
    if (problem === null) return ok(database);
    database.close();
    return fail(problem);
  } catch (error) {
    database.close();
    throw error;
  }
};

/** Lays the empty schema into an empty file and keeps it open. */
export const createVaultDatabase = (file: string): DatabaseSync => {
  const database = openSqlite(file);
  database.exec('BEGIN IMMEDIATE');
  for (const { sql } of VAULT_SCHEMA) database.exec(sql);
  database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${VAULT_FORMAT}; COMMIT`);
  return database;
};

/** Folds the write-ahead log into the file and closes it: a closed vault is one file. Closes whatever happens. */
export const closeVaultDatabase = (database: DatabaseSync): void => {
  try {
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
};

/** Turns what `VACUUM INTO` wrote into a vault's file: it comes without the write-ahead log that a vault states. */
export const flushCopy = (file: string): void => closeVaultDatabase(openSqlite(file));

/** Whether another process holds a vault's lock. Writes nothing; a file that cannot be read is not locked. */
export const isLockedElsewhere = (file: string): boolean => {
  const address = pathToFileURL(file);
  address.searchParams.set('mode', 'ro');
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(address, { timeout: 0, readOnly: true, defensive: true });
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA trusted_schema = OFF');
    database.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get();
    return false;
  } catch (error) {
    return storageError(whySqliteRefused(error, file, lockOnce), file)?.code === 'vault-in-use';
  } finally {
    database?.close();
  }
};

/**
 * Reads a few pages of a closed file, without its lock or a log beside it, and writes nothing; null when SQLite cannot
 * read it. For files that nobody has open.
 */
export const readClosedDatabase = <Value>(file: string, read: (database: DatabaseSync) => Value): Value | null => {
  const address = pathToFileURL(file);
  address.searchParams.set('mode', 'ro');
  address.searchParams.set('immutable', '1');
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(address, { readOnly: true, defensive: true });
    database.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON');
    return read(database);
  } catch (error) {
    if (storageError(error, file) === null) throw error;
    return null;
  } finally {
    database?.close();
  }
};

/** Reads a copy together with its log, which is folded into it; null when the two are no vault. For copies only. */
export const readCopiedDatabase = <Value>(file: string, read: (database: DatabaseSync) => Value): Value | null => {
  try {
    const opened = openVaultDatabase(file);
    if (!opened.ok) return null;
    try {
      return read(opened.value);
    } finally {
      opened.value.close();
    }
  } catch (error) {
    if (storageError(error, file) === null) throw error;
    return null;
  }
};

/**
 * Works on what SQLite still makes of a damaged file, as far as it comes: what it throws ends the work quietly, because
 * salvage has other ways left. For copies only.
 */
export const withBrokenDatabase = (file: string, work: (database: DatabaseSync) => void): void => {
  let database: DatabaseSync | null = null;
  try {
    database = openSqlite(file);
    work(database);
  } catch (error) {
    if (storageError(error, file) === null) throw error;
  } finally {
    database?.close();
  }
};

/** SQLite's own test of every page and index. True when it found nothing. */
export const arePagesWhole = (database: DatabaseSync): boolean =>
  readPragma(database, 'integrity_check(1)', 'integrity_check') === 'ok';

const findProblem = (database: DatabaseSync): AppError | null => {
  const format = readFormat(database);
  if (format < OLDEST_FORMAT) return damaged('file');
  if (format > VAULT_FORMAT) return { code: 'vault-newer-format', format, supported: VAULT_FORMAT };
  if (readPragma(database, 'application_id', 'application_id') !== APPLICATION_ID) return damaged('file');
  if (readPragma(database, 'journal_mode', 'journal_mode') !== 'wal') return damaged('file');
  if (!hasExactSchema(database)) return damaged('schema');
  return readPragma(database, 'quick_check(1)', 'quick_check') === 'ok' ? null : damaged('file');
};

const damaged = (part: 'file' | 'schema'): AppError => ({ code: 'vault-damaged', part, affected: 0 });

const hasExactSchema = (database: DatabaseSync): boolean => {
  const found = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY rowid').all();
  const expected = VAULT_SCHEMA.flatMap(({ table, sql, index }) => [
    { type: 'table', name: table, tbl_name: table, sql },
    ...(index === undefined ? [] : [{ type: 'index', name: index, tbl_name: table, sql: null }]),
  ]);
  return JSON.stringify(found) === JSON.stringify(expected);
};

/** The format that an open file states. */
export const readFormat = (database: DatabaseSync): number =>
  Number(readPragma(database, 'user_version', 'user_version'));

const readPragma = (database: DatabaseSync, pragma: string, column: string): unknown =>
  database.prepare(`PRAGMA ${pragma}`).get()?.[column];
