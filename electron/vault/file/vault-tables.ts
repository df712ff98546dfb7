import type { DatabaseSync } from 'node:sqlite';
import { boxTag, TAG_BYTES } from '../crypto/cipher.ts';
import type { HeaderRow } from '../format/header.ts';

/** A sealed row. `row` is SQLite's row number: rows are changed by it, so that a damaged index misleads nobody. */
export type RecordRow = {
  readonly row: number;
  readonly id: Uint8Array;
  readonly epoch: number;
  readonly sealed: Uint8Array;
};

/** What a row adds to the digest. */
export type RowTag = { readonly row: number; readonly id: Uint8Array; readonly tag: Uint8Array };

/** The vault's tables as functions. All of them throw what SQLite throws. */
export type VaultTables = ReturnType<typeof createVaultTables>;

/** Prepares the vault's statements over an open file. */
export const createVaultTables = (database: DatabaseSync) => {
  // NOT INDEXED: the table itself is read, never what the index says about it.
  const all = database.prepare('SELECT rowid AS "row", id, epoch, sealed FROM record NOT INDEXED ORDER BY rowid');
  // The tag alone: a journal of years is many megabytes, and the digest asks for sixteen bytes of each row.
  const tags = database.prepare(
    `SELECT rowid AS "row", id, ifnull(substr(sealed, -${TAG_BYTES}), x'') AS tag FROM record NOT INDEXED ORDER BY rowid`,
  );
  const one = database.prepare('SELECT rowid AS "row", id, epoch, sealed FROM record NOT INDEXED WHERE rowid = ?');
  const insert = database.prepare('INSERT INTO record (id, epoch, sealed) VALUES (?, ?, ?)');
  const update = database.prepare('UPDATE record SET epoch = ?, sealed = ? WHERE rowid = ? AND +id = ?');
  const remove = database.prepare('DELETE FROM record WHERE rowid = ? AND +id = ?');
  const manifest = database.prepare('SELECT sealed FROM manifest');
  const writeManifest = database.prepare('INSERT OR REPLACE INTO manifest (only, sealed) VALUES (1, ?)');
  const header = database.prepare('SELECT vault_id AS vaultId, generation, body, sum, mac FROM header ORDER BY copy');
  const writeHeader = database.prepare('INSERT OR REPLACE INTO header VALUES (?, ?, ?, ?, ?, ?)');
  return {
    /** Every sealed row, one at a time. STRICT tables and the page check have proved the types. */
    records: () => all.iterate() as unknown as IterableIterator<RecordRow>,
    /** Every row's id and tag, without the text between. */
    tags: () => tags.iterate() as unknown as IterableIterator<RowTag>,
    recordAt: (row: number): RecordRow | null => (one.get(row) as RecordRow | undefined) ?? null,
    insertRecord: (id: Uint8Array, epoch: number, sealed: Uint8Array): number =>
      Number(insert.run(id, epoch, sealed).lastInsertRowid),
    /** False when the row is not there. */
    updateRecord: (row: number, id: Uint8Array, epoch: number, sealed: Uint8Array): boolean =>
      update.run(epoch, sealed, row, id).changes === 1,
    /** False when the row is not there. */
    deleteRecord: (row: number, id: Uint8Array): boolean => remove.run(row, id).changes === 1,
    manifest: (): Uint8Array | null => (manifest.get()?.['sealed'] as Uint8Array | undefined) ?? null,
    writeManifest: (sealed: Uint8Array): void => void writeManifest.run(sealed),
    headerRows: () => header.all() as unknown as readonly HeaderRow[],
    writeHeader: (row: HeaderRow): void => {
      for (const copy of [1, 2]) writeHeader.run(copy, row.vaultId, row.generation, row.body, row.sum, row.mac);
    },
    /** States the format of the file. Inside a transaction it is part of it. */
    writeFormat: (format: number): void => database.exec(`PRAGMA user_version = ${format}`),
    /** The same over work that yields the thread in between: nothing else may touch the tables meanwhile. */
    transactInSlices: async <Value>(work: () => Promise<Value>): Promise<Value> => {
      database.exec('BEGIN IMMEDIATE');
      try {
        const value = await work();
        database.exec('COMMIT');
        return value;
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    /** Moves everything from the write-ahead log into the file and empties the log: old rows and slots are gone. */
    fold: (): void => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'),
    /** Writes a compact copy of what is committed into an empty file. Flushes nothing: see `writeVerifiedCopy`. */
    copyInto: (file: string): void => void database.prepare('VACUUM INTO ?').run(file),
    /** Runs work in one transaction: all of it is flushed to disk, or none of it is stored. */
    transact: (work: () => void): void => {
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
  };
};

export const rowTag = ({ sealed }: RecordRow): Uint8Array => boxTag(sealed);
