import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { openVault } from '../../../../electron/vault/open-vault.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import {
  aFolder,
  aLockedVault,
  aRecord,
  aVault,
  cheapKdf,
  contents,
  failure,
  passphrase,
  unlock,
  value,
} from '../../../support/vault-fixture.ts';
import { aGround } from '../../../support/vault-resources.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string) => join(folder.path, name);

const sqliteError = (errcode: number) => Object.assign(new Error('disk'), { code: 'ERR_SQLITE_ERROR', errcode });

describe('a full disk', () => {
  it('refuses the save whole, and the vault goes on once there is room', async () => {
    const file = path('full.driftline');
    await aLockedVault(file, [{ text: 'before' }]);
    const { ground, database } = await aGround(file);
    const vault = value(openVault(ground));
    const before = contents(value(await vault.readAll()));
    database.exec('PRAGMA max_page_count = 20');
    const many = Array.from({ length: 200 }, (_, n) => aRecord({ n }));

    expect(failure(await vault.commit({ put: many }))).toEqual({ code: 'storage-failed', reason: 'full', file });

    expect(contents(value(await vault.readAll()))).toEqual(before);
    database.exec('PRAGMA max_page_count = 100000');
    value(await vault.commit({ put: many }));
    expect(value(await vault.check())).toEqual({ records: 201, damaged: [], commits: 2 });
    await vault.lock();
    const again = value(await unlock(file));
    expect(value(await again.check()).records).toBe(201);
    await again.lock();
  });
});

describe('a failed flush', () => {
  it('stores nothing of the save and ends writing, not reading, for the session', async () => {
    const file = path('flush.driftline');
    await aLockedVault(file, [{ text: 'before' }]);
    const { ground } = await aGround(file);
    const ioErrorAtFlush = 10 | (4 << 8);
    const failing = (work: () => void) =>
      ground.tables.transact(() => {
        work();
        throw sqliteError(ioErrorAtFlush);
      });
    const vault = value(openVault({ ...ground, tables: { ...ground.tables, transact: failing } }));

    const save = { put: [aRecord({ text: 'never stored' })] };
    expect(failure(await vault.commit(save))).toEqual({ code: 'storage-failed', reason: 'io', file });
    expect(failure(await vault.commit(save))).toEqual({ code: 'storage-failed', reason: 'read-only', file });

    expect(value(await vault.readAll()).map(({ body }) => body)).toEqual([{ text: 'before' }]);
    await vault.lock();
    const again = value(await unlock(file));
    expect(value(await again.check())).toEqual({ records: 1, damaged: [], commits: 1 });
    await again.lock();
  });
});

describe('a new epoch that cannot be flushed', () => {
  it('ends writing for the session, as a save does', async () => {
    const file = path('epoch.driftline');
    await aLockedVault(file, [{ text: 'before' }]);
    const { ground } = await aGround(file);
    const failing = (work: () => void) =>
      ground.tables.transact(() => {
        work();
        throw sqliteError(10 | (4 << 8));
      });
    const vault = value(openVault({ ...ground, tables: { ...ground.tables, transact: failing } }));
    expect(failure(await vault.startEpoch())).toEqual({ code: 'storage-failed', reason: 'io', file });
    expect(vault.readOnly()).toBe('write-failed');
    await vault.lock();
    const again = value(await unlock(file));
    expect(value(await again.check())).toEqual({ records: 1, damaged: [], commits: 1 });
    await again.lock();
  });
});

describe('a file that goes away under an open vault', () => {
  it.each(['deleted', 'moved', 'replaced'])('is noticed when it was %s: no save is called saved', async (how) => {
    const file = path(`${how}.driftline`);
    const vault = await aVault(file, [{ text: 'before' }]);
    if (how === 'deleted') rmSync(file);
    else renameSync(file, `${file}.elsewhere`);
    if (how === 'replaced') copyFileSync(`${file}.elsewhere`, file);

    expect(failure(await vault.commit({ put: [aRecord({})] }))).toEqual({
      code: 'storage-failed',
      reason: 'gone',
      file,
    });
    expect(value(await vault.readAll())).toHaveLength(1);
    await vault.lock();
  });
});

describe('a file that is no vault', () => {
  it('is named for what it is, and left as it is', async () => {
    const other = path('other-program.driftline');
    const database = new DatabaseSync(other);
    database.exec('CREATE TABLE mail (text TEXT)');
    database.close();
    writeFileSync(path('empty.driftline'), '');
    writeFileSync(path('letter.driftline'), 'Dear diary, '.repeat(100));
    writeFileSync(path('short.driftline'), 'Dear');
    mkdirSync(path('folder.driftline'));
    const codes = {
      missing: 'vault-missing',
      empty: 'vault-empty-file',
      letter: 'vault-not-a-vault',
      short: 'vault-not-a-vault',
      folder: 'vault-not-a-vault',
      'other-program': 'vault-not-a-vault',
    };
    for (const [name, code] of Object.entries(codes)) {
      const file = path(`${name}.driftline`);
      const before = name === 'missing' || name === 'folder' ? null : readFileSync(file);
      expect(failure(await unlock(file))).toEqual({ code, file });
      if (before !== null) expect(readFileSync(file).equals(before)).toBe(true);
    }
    expect(existsSync(path('missing.driftline'))).toBe(false);
    for (const name of Object.keys(codes)) expect(existsSync(path(`${name}.driftline-wal`))).toBe(false);
  });

  it('is refused as newer when its format number is higher, and no byte changes', async () => {
    const file = path('newer.driftline');
    await aLockedVault(file, [{ text: 'from the future' }]);
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(3, 60);
    writeFileSync(file, bytes);
    expect(failure(await unlock(file))).toEqual({ code: 'vault-newer-format', format: 3, supported: 2 });
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  it('is damaged when the number of its format is not the one under the seal of its header', async () => {
    const file = path('renumbered.driftline');
    await aLockedVault(file, [{ text: 'of format 2' }]);
    const bytes = readFileSync(file);
    bytes.writeUInt32BE(1, 60);
    writeFileSync(file, bytes);
    expect(failure(await unlock(file))).toMatchObject({ code: 'vault-damaged', part: 'header' });
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });
});

describe('a vault that could not be made', () => {
  it('leaves nothing behind', async () => {
    const taken = path('taken.driftline');
    writeFileSync(taken, 'mine');
    const before = readdirSync(folder.path);
    failure(await createVaultStore().create({ file: taken, passphrase, kdf: cheapKdf }));
    failure(await createVaultStore().create({ file: path('no/where.driftline'), passphrase, kdf: cheapKdf }));
    expect(readdirSync(folder.path)).toEqual(before);
  });
});
