import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHeader } from '../../../../electron/vault/format/header.ts';
import { aVaultToAttack, damaged } from '../../../support/attacked-vault.ts';
import { failure, passphrase, value } from '../../../support/vault-fixture.ts';
import { aGround } from '../../../support/vault-resources.ts';

const { folder, whole, store, stretched, prepare, afterAttack } = aVaultToAttack();
beforeAll(prepare);
afterAll(folder.remove);

describe('a record row', () => {
  const attacks = {
    'was removed': ['DELETE FROM record WHERE rowid = 3', damaged('digest', 1)],
    'and others were all removed': ['DELETE FROM record', damaged('digest', 10)],
    'was stored twice': [
      'INSERT INTO record SELECT zeroblob(16), epoch, sealed FROM record WHERE rowid = 1',
      damaged('digest', 1),
    ],
    'swapped its content with another': [
      `CREATE TEMP TABLE kept AS SELECT rowid AS place, sealed FROM record WHERE rowid IN (1, 2);
       UPDATE record SET sealed = (SELECT sealed FROM kept WHERE place = 3 - record.rowid) WHERE rowid IN (1, 2)`,
      damaged('digest', 2),
    ],
    'was set back to what it was before': [
      'UPDATE record SET sealed = (SELECT sealed FROM older.record WHERE rowid = 1) WHERE rowid = 1',
      damaged('digest', 1),
    ],
    'came from another vault': [
      'UPDATE record SET sealed = (SELECT sealed FROM foreign_vault.record WHERE rowid = 1) WHERE rowid = 1',
      damaged('digest', 1),
    ],
    'changed its id': ['UPDATE record SET id = randomblob(16) WHERE rowid = 4', damaged('digest', 1)],
    'changed its epoch': ['UPDATE record SET epoch = 2 WHERE rowid = 4', damaged('record', 1)],
    'claims an epoch beyond all numbers': [
      'UPDATE record SET epoch = 9223372036854775807 WHERE rowid = 4',
      damaged('file', 0),
    ],
    'lost its text but kept its tag': [
      'UPDATE record SET sealed = CAST(substr(sealed, 1, 40) || substr(sealed, -16) AS BLOB) WHERE rowid = 5',
      damaged('record', 1),
    ],
    'is empty': ["UPDATE record SET sealed = x'' WHERE rowid = 5", damaged('digest', 1)],
  } as const;

  it.each(Object.entries(attacks))('that %s is named', async (_, [sql, error]) => {
    expect(await afterAttack(sql)).toEqual(error);
  });
});

describe('the manifest', () => {
  const attacks = {
    'is missing': ['DELETE FROM manifest', damaged('manifest', 0)],
    'is of another vault': [
      'UPDATE manifest SET sealed = (SELECT sealed FROM foreign_vault.manifest)',
      damaged('manifest', 0),
    ],
    'is an older one': ['UPDATE manifest SET sealed = (SELECT sealed FROM older.manifest)', damaged('digest', 1)],
    'is a record': ['UPDATE manifest SET sealed = (SELECT sealed FROM record LIMIT 1)', damaged('manifest', 0)],
  } as const;

  it.each(Object.entries(attacks))('that %s is named', async (_, [sql, error]) => {
    expect(await afterAttack(sql)).toEqual(error);
  });
});

describe('the header', () => {
  it('opens the vault from either of its two rows', async () => {
    for (const copy of [1, 2]) {
      const file = join(folder.path, `one-header-${copy}.driftline`);
      copyFileSync(whole, file);
      const database = new DatabaseSync(file);
      database.exec(`UPDATE header SET body = zeroblob(3072) WHERE copy = ${copy}`);
      database.close();
      const vault = value(await store.unlock({ file, passphrase }));
      expect(value(await vault.readAll())).toHaveLength(10);
      await vault.lock();
    }
  });

  it('keeps its two rows on different pages', () => {
    const bytes = readFileSync(whole);
    const first = bytes.indexOf('{"epoch"');
    const second = bytes.indexOf('{"epoch"', first + 1);
    expect(Math.floor(first / 4_096)).not.toBe(Math.floor(second / 4_096));
  });

  it('is named as damaged before any passphrase is tried', async () => {
    const before = stretched();
    const header = damaged('header', 0);
    expect(await afterAttack('DELETE FROM header')).toEqual(header);
    expect(await afterAttack('UPDATE header SET generation = generation + 1')).toEqual(header);
    expect(await afterAttack('UPDATE header SET generation = -1')).toEqual(header);
    expect(await afterAttack('UPDATE header SET vault_id = randomblob(16)')).toEqual(header);
    expect(await afterAttack('UPDATE header SET sum = randomblob(32)')).toEqual(header);
    const disagreeing = `UPDATE header SET (vault_id, generation, body, sum, mac) =
      (SELECT vault_id, generation, body, sum, mac FROM foreign_vault.header WHERE copy = 2) WHERE copy = 2`;
    expect(await afterAttack(disagreeing)).toEqual(header);
    expect(stretched()).toBe(before);
  });

  it('that another vault wrote does not open these records, though its passphrase is right', async () => {
    const sql = 'DELETE FROM header; INSERT INTO header SELECT * FROM foreign_vault.header';
    expect(await afterAttack(sql)).toEqual(damaged('manifest', 0));
  });

  it('of another generation than its records is named, though a holder of the key wrote it', async () => {
    const file = join(folder.path, 'generation.driftline');
    copyFileSync(whole, file);
    const { ground } = await aGround(file);
    const { vaultId, generation, body } = ground.header;
    ground.tables.writeHeader(writeHeader(vaultId, generation + 1, body, ground.keys.headerMac));
    ground.close();
    expect(failure(await store.unlock({ file, passphrase }))).toEqual(damaged('header', 0));
  });

  it('of the same generation but with other slots is named as well', async () => {
    const file = join(folder.path, 'slots.driftline');
    copyFileSync(whole, file);
    const { ground } = await aGround(file);
    const { vaultId, generation, body } = ground.header;
    const slots = [...body.slots, { type: 'recovery', id: Buffer.alloc(16, 7).toString('base64') }];
    ground.tables.writeHeader(writeHeader(vaultId, generation, { ...body, slots }, ground.keys.headerMac));
    ground.close();
    expect(failure(await store.unlock({ file, passphrase }))).toEqual(damaged('header', 0));
  });

  it('with a MAC that no holder of the key made is named after the passphrase proved right', async () => {
    expect(await afterAttack('UPDATE header SET mac = randomblob(32)')).toEqual(damaged('header', 0));
  });

  it('opens when only one of the MACs is broken', async () => {
    const file = join(folder.path, 'one-mac.driftline');
    copyFileSync(whole, file);
    const database = new DatabaseSync(file);
    database.exec('UPDATE header SET mac = randomblob(32) WHERE copy = 1');
    database.close();
    const vault = value(await store.unlock({ file, passphrase }));
    await vault.lock();
  });
});

describe('the schema', () => {
  const attacks = {
    'a further table': 'CREATE TABLE extra (x TEXT)',
    'a trigger': 'CREATE TRIGGER quiet AFTER INSERT ON record BEGIN DELETE FROM record; END',
    'a view': 'CREATE VIEW seen AS SELECT * FROM record',
    'an index': 'CREATE INDEX fast ON record (epoch)',
    'a further column': 'ALTER TABLE record ADD COLUMN hint TEXT',
    'a missing table': 'DROP TABLE manifest',
  };

  it.each(Object.entries(attacks))('with %s is refused', async (_, sql) => {
    expect(await afterAttack(sql)).toEqual(damaged('schema', 0));
  });
});
