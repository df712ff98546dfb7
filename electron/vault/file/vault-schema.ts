/** The tables of format 1, letter for letter as SQLite stores them: they are compared at every opening. */
export const VAULT_SCHEMA: readonly { readonly table: string; readonly sql: string; readonly index?: string }[] = [
  {
    table: 'header',
    sql: 'CREATE TABLE header (copy INTEGER PRIMARY KEY CHECK (copy IN (1, 2)), vault_id BLOB NOT NULL, generation INTEGER NOT NULL, body BLOB NOT NULL, sum BLOB NOT NULL, mac BLOB NOT NULL) STRICT',
  },
  {
    table: 'record',
    sql: 'CREATE TABLE record (id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), epoch INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT',
    index: 'sqlite_autoindex_record_1',
  },
  {
    table: 'manifest',
    sql: 'CREATE TABLE manifest (only INTEGER PRIMARY KEY CHECK (only = 1), sealed BLOB NOT NULL) STRICT',
  },
];
