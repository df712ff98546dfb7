import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../electron/vault/canonical-json.ts';
import { writeHeader } from '../../../../electron/vault/header.ts';
import {
  aFolder,
  aRecord,
  aRememberingStore,
  cheapKdf,
  failure,
  passphrase,
  value,
} from '../../../support/vault-fixture.ts';
import { aGround } from '../../../support/vault-ground.ts';

const folder = aFolder();
afterAll(folder.remove);
const whole = join(folder.path, 'whole.driftline');
const older = join(folder.path, 'older.driftline');
const foreign = join(folder.path, 'foreign.driftline');
const { store, stretched } = aRememberingStore();

beforeAll(async () => {
  const records = Array.from({ length: 10 }, (_, n) => aRecord({ n, text: `entry ${n}` }));
  const vault = value(await store.create({ file: whole, passphrase, kdf: cheapKdf }));
  value(await vault.commit({ put: records }));
  await vault.lock();
  copyFileSync(whole, older);
  const again = value(await store.unlock({ file: whole, passphrase }));
  value(await again.commit({ put: records.slice(0, 5).map(({ id }) => ({ id, body: { text: 'changed' } })) }));
  await again.lock();
  const other = value(await store.create({ file: foreign, passphrase, kdf: cheapKdf }));
  value(await other.commit({ put: records.map(({ id }) => ({ id, body: { text: 'from elsewhere' } })) }));
  await other.lock();
});

let made = 0;
/** How a vault ends that someone changed through SQL, with `older` and `foreign` at hand. */
const afterAttack = async (sql: string, attack?: (database: DatabaseSync) => void) => {
  made += 1;
  const file = join(folder.path, `attacked-${made}.driftline`);
  copyFileSync(whole, file);
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false, defensive: false });
  database.exec(`ATTACH '${older}' AS older; ATTACH '${foreign}' AS foreign_vault`);
  if (sql !== '') database.exec(sql);
  attack?.(database);
  database.close();
  const opened = await store.unlock({ file, passphrase });
  if (!opened.ok) return opened.error;
  const read = await opened.value.readAll();
  await opened.value.lock();
  return failure(read);
};

const damaged = (part: string, affected: number) => ({ code: 'vault-damaged', part, affected });

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

type Body = { slots: [{ kdf: Record<string, unknown>; [key: string]: unknown }]; [key: string]: unknown };

/** Rewrites the header as someone without the key can: body changed, sum made right again. */
const withBody = (change: (body: Body) => unknown) => (database: DatabaseSync) => {
  const row = database.prepare('SELECT vault_id AS id, generation, body FROM header').get();
  if (row === undefined) throw new Error('No header');
  const body: Body = JSON.parse(Buffer.from(row['body'] as Uint8Array).toString('utf8'));
  const changed = change(body) ?? body;
  const text = Buffer.alloc(3_072, ' ');
  text.write(typeof changed === 'string' ? changed : canonicalJson(changed));
  const generation = Buffer.alloc(8);
  generation.writeBigUInt64BE(BigInt(row['generation'] as number));
  const sum = createHash('sha256');
  for (const part of [Buffer.from('DLH1'), row['id'] as Uint8Array, generation, text]) sum.update(part);
  database.prepare('UPDATE header SET body = ?, sum = ?').run(text, sum.digest());
};

describe('a header forged with a right sum', () => {
  const refusedUntried = {
    'asks for less memory than a reader accepts': (body: Body) => void Object.assign(body.slots[0].kdf, { m: 19_455 }),
    'asks for more than 1 GiB': (body: Body) => void Object.assign(body.slots[0].kdf, { m: 1_048_577 }),
    'asks for no pass': (body: Body) => void Object.assign(body.slots[0].kdf, { t: 0 }),
    'asks for 21 passes': (body: Body) => void Object.assign(body.slots[0].kdf, { t: 21 }),
    'asks for 17 lanes': (body: Body) => void Object.assign(body.slots[0].kdf, { p: 17 }),
    'asks for half a pass': (body: Body) => void Object.assign(body.slots[0].kdf, { t: 1.5 }),
    'asks for another derivation': (body: Body) => void Object.assign(body.slots[0].kdf, { alg: 'argon2i' }),
    'spells Base64 another way': (body: Body) => void Object.assign(body.slots[0], { kcv: 'AAAAAAAAAAAAAAAAAAAAAB==' }),
    'has a short box': (body: Body) => void Object.assign(body.slots[0], { box: 'AAAA' }),
    'has an unknown field': (body: Body) => void Object.assign(body, { hint: 'my dog' }),
    'has no slot': (body: Body) => void Object.assign(body, { slots: [] }),
    'has seventeen slots': (body: Body) => void Object.assign(body, { slots: Array(17).fill({ type: 'x', id: 'A' }) }),
    'names another format': (body: Body) => void Object.assign(body, { format: 2 }),
    'names another suite': (body: Body) => void Object.assign(body, { suite: 2 }),
    'begins at epoch 0': (body: Body) => void Object.assign(body, { epoch: 0 }),
    'is not canonical': (body: Body) => JSON.stringify({ ...body, epoch: 1 }, null, 1),
    'is filled up with anything but spaces': (body: Body) => `${canonicalJson(body)}\n`,
    'is not JSON': () => '{"epoch":1',
    'nests without end': () => '['.repeat(3_000),
  };

  it.each(Object.entries(refusedUntried))('is refused untried when it %s', async (_, change) => {
    const before = stretched();
    expect(await afterAttack('', withBody(change))).toEqual(damaged('header', 0));
    expect(stretched()).toBe(before);
  });

  it('is damage in the slot when the box was changed and the passphrase is right', async () => {
    const change = (body: Body) => void Object.assign(body.slots[0], { box: Buffer.alloc(60, 7).toString('base64') });
    expect(await afterAttack('', withBody(change))).toEqual(damaged('slot', 0));
  });

  it('is damage in the slot when the slot id it was sealed under was changed', async () => {
    const change = (body: Body) => void Object.assign(body.slots[0], { id: Buffer.alloc(16, 7).toString('base64') });
    expect(await afterAttack('', withBody(change))).toEqual(damaged('slot', 0));
  });

  it('is not genuine when something was added that no key proves', async () => {
    const extra = { type: 'recovery', id: Buffer.alloc(16, 7).toString('base64'), box: 'anything' };
    const change = (body: Body) => void (body.slots as unknown[]).push(extra);
    expect(await afterAttack('', withBody(change))).toEqual(damaged('header', 0));
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
