/**
 * Format 1 as it was released, frozen: when a format 2 comes, this file stays what its reader goes by. The words are
 * docs/vault-format.md; the proof that today's code still writes it is test/unit/electron/vault/format/migrations.test.ts.
 */
export const format1 = {
  format: 1,
  suite: 1,
  applicationId: 0x44524c4e,
  pageBytes: 4_096,
  headerBodyBytes: 3_072,
  tables: {
    header:
      'CREATE TABLE header (copy INTEGER PRIMARY KEY CHECK (copy IN (1, 2)), vault_id BLOB NOT NULL, generation INTEGER NOT NULL, body BLOB NOT NULL, sum BLOB NOT NULL, mac BLOB NOT NULL) STRICT',
    record:
      'CREATE TABLE record (id BLOB NOT NULL UNIQUE CHECK (length(id) = 16), epoch INTEGER NOT NULL, sealed BLOB NOT NULL) STRICT',
    manifest: 'CREATE TABLE manifest (only INTEGER PRIMARY KEY CHECK (only = 1), sealed BLOB NOT NULL) STRICT',
  },
} as const;
