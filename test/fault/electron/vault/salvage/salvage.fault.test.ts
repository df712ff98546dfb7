import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRecoveryKey } from '../../../../../electron/vault/crypto/recovery-key.ts';
import { withBrokenDatabase } from '../../../../../electron/vault/file/sqlite-file.ts';
import { walkRows } from '../../../../../electron/vault/salvage/row-walk.ts';
import {
  aFolder,
  aRecord,
  aRememberingStore,
  cheapKdf,
  contents,
  failure,
  passphrase,
  value,
} from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string) => join(folder.path, `${name}.driftline`);
const scratchFolder = join(folder.path, 'scratch');
const { store } = aRememberingStore();
const recoveryKey = newRecoveryKey();
const PAGE = 4_096;
/** Of every size: rows within a page, rows with one overflow page, and one over many. */
const texts = Array.from({ length: 60 }, (_, n) => `entry ${n} `.repeat(n % 10 === 0 ? 900 : n % 3 === 0 ? 250 : 5));
let whole = Buffer.alloc(0);
let kept = new Set<string>();

beforeAll(async () => {
  const file = path('whole');
  const vault = value(await store.create({ file, passphrase, recoveryKey, kdf: cheapKdf }));
  value(await vault.commit({ put: texts.map((text) => aRecord({ text })) }));
  kept = new Set(contents(value(await vault.readAll())));
  await vault.lock();
  whole = readFileSync(file);
});

const broken = (name: string, bytes: Buffer): string => {
  writeFileSync(path(name), bytes);
  return path(name);
};
const zeroed = (...pages: readonly number[]): Buffer => {
  const bytes = Buffer.from(whole);
  for (const page of pages) bytes.fill(0, (page - 1) * PAGE, page * PAGE);
  return bytes;
};
/** Salvages, proves that nothing wrong came out and nothing was written, and gives the two numbers. */
const salvaged = async (file: string) => {
  const before = readFileSync(file);
  const { vault, lost } = value(await store.salvage({ file, scratchFolder, passphrase }));
  const found = contents(value(await vault.readAll()));
  expect(found.filter((record) => !kept.has(record))).toEqual([]);
  expect(vault.readOnly()).toBe('salvaged');
  expect(failure(await vault.commit({ put: [aRecord({})] })).code).toBe('storage-failed');
  await vault.lock();
  expect(failure(await vault.readAll())).toEqual({ code: 'vault-locked' });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(`${file}-wal`)).toBe(false);
  expect(readdirSync(scratchFolder)).toEqual([]);
  return { found: found.length, lost };
};

describe('salvaging', () => {
  it('a whole vault finds everything', async () => {
    expect(await salvaged(path('whole'))).toEqual({ found: 60, lost: 0 });
  });

  it('loses exactly the records whose bytes are gone', async () => {
    const file = broken('two-records', whole);
    const database = new DatabaseSync(file);
    // Another byte than the one that chance had put there.
    database.exec(`UPDATE record SET sealed = CAST(substr(sealed, 1, 99)
      || iif(substr(sealed, 100, 1) = x'00', x'01', x'00') || substr(sealed, 101) AS BLOB) WHERE rowid IN (7, 31)`);
    database.close();
    expect(await salvaged(file)).toEqual({ found: 58, lost: 2 });
  });

  it('finds the rest around each single page that is gone, and counts what it lost', async () => {
    const pages = whole.length / PAGE;
    let worst = 0;
    let unknown = 0;
    for (let page = 1; page <= pages; page += 1) {
      const { found, lost } = await salvaged(broken('a-page', zeroed(page)));
      worst = Math.max(worst, 60 - found);
      if (lost === null) unknown += 1;
      else expect(found + lost, `page ${page}`).toBe(60);
    }
    expect(pages).toBeGreaterThan(50);
    // A page holds the beginnings of at most eight rows, 489 bytes of each at least; nothing else may go with it.
    expect(worst).toBeLessThanOrEqual(8);
    // Only the page of the manifest takes the count with it.
    expect(unknown).toBe(1);
  });

  it.each([1_000, 5_000, 50_000, 100_000])(
    'goes on after a file that ends early, at byte %i from its end',
    async (cut) => {
      const { found, lost } = await salvaged(broken('cut', whole.subarray(0, whole.length - cut)));
      expect(found).toBeGreaterThan(0);
      expect(found).toBeLessThan(60);
      expect(lost).toBe(60 - found);
    },
  );

  it('reads past broken first bytes and a broken schema', async () => {
    const signs = Buffer.from(whole).fill(0x55, 0, 100);
    expect(await salvaged(broken('signs', signs))).toEqual({ found: 60, lost: 0 });
    expect(await salvaged(broken('first-page', Buffer.from(whole).fill(0xff, 0, PAGE)))).toEqual({
      found: 60,
      lost: 0,
    });
  });

  it('opens with the recovery key too, and reads what is only in a crashed vault’s log', async () => {
    const file = path('crashed');
    writeFileSync(file, whole);
    const vault = value(await store.unlock({ file, passphrase }));
    value(await vault.commit({ put: [aRecord({ text: 'only in the log' })] }));
    const copy = path('crashed-copy');
    spawnSync('cp', [file, copy]);
    spawnSync('cp', [`${file}-wal`, `${copy}-wal`]);
    await vault.lock();
    writeFileSync(copy, readFileSync(copy).fill(0x55, 0, 100));
    const opened = value(await store.salvage({ file: copy, scratchFolder, recoveryKey }));
    expect(opened.lost).toBe(0);
    const texts = value(await opened.vault.readAll()).map(({ body }) => body['text']);
    expect(texts).toContain('only in the log');
    expect(texts).toHaveLength(61);
    await opened.vault.lock();
  });

  it('does not bring back what was removed while everything else is there', async () => {
    const file = path('removed');
    writeFileSync(file, whole);
    const vault = value(await store.unlock({ file, passphrase }));
    const [first] = value(await vault.readAll());
    value(await vault.commit({ remove: first === undefined ? [] : [first.id] }));
    const copy = path('removed-in-the-log');
    spawnSync('cp', [file, copy]);
    spawnSync('cp', [`${file}-wal`, `${copy}-wal`]);
    await vault.lock();
    expect(await salvaged(file)).toEqual({ found: 59, lost: 0 });
    // The file itself still has the record; only the log knows that it went.
    const crashed = value(await store.salvage({ file: copy, scratchFolder, passphrase }));
    expect(value(await crashed.vault.readAll())).toHaveLength(59);
    expect(crashed.lost).toBe(0);
    await crashed.vault.lock();
  });

  it('asks SQLite around each broken page, by row number and by index', () => {
    const pages = whole.length / PAGE;
    let stretches = 0;
    for (let page = 2; page <= pages; page += 1) {
      const file = broken('walked', zeroed(page));
      withBrokenDatabase(file, (database) => {
        const rows = new Set([...walkRows(database)].map(({ row }) => row));
        if (rows.size === 60 || rows.size === 0) return;
        stretches += 1;
        expect(rows.size, `page ${page}`).toBeGreaterThanOrEqual(52);
      });
    }
    expect(stretches).toBeGreaterThan(20);
  });

  it('tells lost keys, a wrong passphrase, an empty file and an open vault apart', async () => {
    const tried = async (file: string, phrase = passphrase) =>
      failure(await store.salvage({ file, scratchFolder, passphrase: phrase }));
    const headers = [...whole.toString('latin1').matchAll(/\{"epoch"/g)].map(
      ({ index }) => Math.floor(index / PAGE) + 1,
    );
    expect(headers).toHaveLength(2);
    expect(await tried(broken('no-keys', zeroed(...headers)))).toEqual({
      code: 'vault-damaged',
      part: 'header',
      affected: 0,
    });
    for (const page of headers)
      expect(await salvaged(broken('one-header', zeroed(page)))).toEqual({ found: 60, lost: 0 });
    expect(await tried(path('whole'), 'not the right words')).toEqual({ code: 'passphrase-wrong' });
    expect(await tried(broken('empty', Buffer.alloc(0)))).toEqual({ code: 'vault-empty-file', file: path('empty') });
    expect((await tried(broken('letter', Buffer.from('Dear diary'.repeat(2_000))))).code).toBe('vault-damaged');
    const vault = value(await store.unlock({ file: path('whole'), passphrase }));
    expect(await tried(path('whole'))).toEqual({ code: 'vault-in-use', file: path('whole') });
    await vault.lock();
  });
});
