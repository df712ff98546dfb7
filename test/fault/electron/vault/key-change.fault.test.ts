import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { openVault } from '../../../../electron/vault/open-vault.ts';
import {
  aFolder,
  aRecord,
  aRememberingStore,
  cheapKdf,
  contents,
  failure,
  passphrase,
  value,
} from '../../../support/vault-fixture.ts';
import { aGround } from '../../../support/vault-resources.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string) => join(folder.path, `${name}.driftline`);
const whole = path('whole');
const other = 'seven grey herons wade upstream';
const recoveryKey = newRecoveryKey();
const { store } = aRememberingStore();
const bodies = Array.from({ length: 450 }, (_, n) => ({ n, text: 'kept '.repeat(n % 7 === 0 ? 400 : 9) }));
let kept: readonly string[] = [];

beforeAll(async () => {
  const vault = value(await store.create({ file: whole, passphrase, recoveryKey, kdf: cheapKdf }));
  value(await vault.commit({ put: bodies.map(aRecord) }));
  kept = contents(value(await vault.readAll()));
  await vault.lock();
});

const aCopy = (name: string): string => {
  copyFileSync(whole, path(name));
  return path(name);
};
const secretsThatOpen = async (file: string, secrets: Readonly<Record<string, string>>) => {
  const opening: string[] = [];
  for (const [name, secret] of Object.entries(secrets)) {
    const opened = await store.unlock(
      name.startsWith('recovery') ? { file, recoveryKey: secret } : { file, passphrase: secret },
    );
    if (!opened.ok) continue;
    expect(contents(value(await opened.value.readAll()))).toEqual(kept);
    expect(value(await opened.value.check()).damaged).toEqual([]);
    await opened.value.lock();
    opening.push(name);
  }
  return opening;
};
const all = { old: passphrase, new: other, recovery: recoveryKey };

describe('a changed passphrase', () => {
  it('is the only one that opens the vault; the printed recovery key still does, though nobody typed it', async () => {
    const file = aCopy('changed');
    const vault = value(await store.unlock({ file, passphrase }));
    const told: number[] = [];
    const changed = await vault.changeKey({
      proof: { passphrase },
      passphrase: other,
      kdf: cheapKdf,
      onProgress: (done, total) => void told.push(done, total),
    });
    expect(value(changed)).toEqual({ generation: 2 });
    expect(told).toEqual([200, 450, 400, 450, 450, 450]);
    expect(contents(value(await vault.readAll()))).toEqual(kept);
    value(await vault.commit({ put: [], remove: [] }));
    expect(value(await vault.facts())).toMatchObject({ generation: 2, records: 450, hasRecoveryKey: true });
    await vault.lock();
    expect(readFileSync(file, 'latin1')).toContain('{"epoch":2,');
    expect(await secretsThatOpen(file, all)).toEqual(['new', 'recovery']);
  });

  it('leaves nothing of the old slots or rows in the file, from the moment it is done', async () => {
    const file = aCopy('traces');
    const before = new DatabaseSync(file);
    const header = before.prepare('SELECT body FROM header').get()?.['body'] as Uint8Array;
    const sealed = before
      .prepare('SELECT sealed FROM record')
      .all()
      .map((row) => Buffer.from(row['sealed'] as Uint8Array));
    before.close();
    const old = [
      ...Buffer.from(header)
        .toString('latin1')
        .matchAll(/"(?:kcv|box|salt|ephemeral)":"([^"]+)"/g),
    ];
    expect(old).toHaveLength(5);
    const vault = value(await store.unlock({ file, passphrase }));
    value(await vault.changeKey({ proof: { passphrase }, passphrase: other, kdf: cheapKdf }));
    // The tail of a stored row, in whichever page it lay.
    const traces = [...old.map(([, text]) => Buffer.from(text ?? '')), ...sealed.map((box) => box.subarray(-40))];
    // Another process reads: closing a descriptor of the open file in this one would drop SQLite's lock.
    const read = (name: string) => spawnSync('cat', [name], { maxBuffer: 1e9 }).stdout;
    const found = [read(file), read(`${file}-wal`)].flatMap((bytes) => traces.filter((trace) => bytes.includes(trace)));
    expect(found).toEqual([]);
    await vault.lock();
    expect(traces.filter((trace) => readFileSync(file).includes(trace))).toEqual([]);
  });

  it('needs the old one, or the recovery key, and changes nothing without', async () => {
    const file = aCopy('unproved');
    const vault = value(await store.unlock({ file, passphrase }));
    const change = { passphrase: other, kdf: cheapKdf };
    const tried = async (proof: { passphrase: string } | { recoveryKey: string }) =>
      failure(await vault.changeKey({ ...change, proof }));
    expect(await tried({ passphrase: other })).toEqual({ code: 'passphrase-wrong' });
    expect(await tried({ recoveryKey: newRecoveryKey() })).toEqual({ code: 'recovery-key-wrong' });
    expect(await tried({ recoveryKey: 'torn paper' })).toEqual({ code: 'recovery-key-mistyped', group: 1 });
    const short = await vault.changeKey({ proof: { passphrase }, passphrase: 'short' });
    expect(failure(short)).toEqual({ code: 'passphrase-too-short', minimum: 8 });
    value(await vault.commit({ put: [], remove: [] }));
    await vault.lock();
    expect(await secretsThatOpen(file, all)).toEqual(['old', 'recovery']);
  });

  it('lets saves wait until it is done, and loses none of them', async () => {
    const file = aCopy('busy');
    const vault = value(await store.unlock({ file, passphrase }));
    const late = aRecord({ text: 'typed meanwhile' });
    const changing = vault.changeKey({ proof: { passphrase }, passphrase: other, kdf: cheapKdf });
    const saving = vault.commit({ put: [late] });
    const locking = vault.lock();
    value(await changing);
    value(await saving);
    await locking;
    const again = value(await store.unlock({ file, passphrase: other }));
    expect(value(await again.readAll()).at(-1)).toEqual(late);
    expect(value(await again.check())).toMatchObject({ records: 451, damaged: [] });
    await again.lock();
  });
});

describe('a recovery key', () => {
  it('that was used leads to a new passphrase', async () => {
    const file = aCopy('recovered');
    const vault = value(await store.unlock({ file, recoveryKey }));
    value(await vault.changeKey({ proof: { recoveryKey }, passphrase: other, kdf: cheapKdf }));
    await vault.lock();
    expect(await secretsThatOpen(file, all)).toEqual(['new', 'recovery']);
  });

  it('that was replaced opens nothing any more; one that was taken away neither', async () => {
    const file = aCopy('replaced');
    const next = newRecoveryKey();
    const vault = value(await store.unlock({ file, passphrase }));
    const same = { proof: { passphrase }, passphrase, kdf: cheapKdf };
    value(await vault.changeKey({ ...same, recovery: { key: next } }));
    await vault.lock();
    expect(await secretsThatOpen(file, { ...all, 'recovery, new': next })).toEqual(['old', 'recovery, new']);
    const again = value(await store.unlock({ file, passphrase }));
    value(await again.changeKey({ ...same, recovery: 'none' }));
    expect(value(await again.facts()).hasRecoveryKey).toBe(false);
    await again.lock();
    expect(await secretsThatOpen(file, { ...all, 'recovery, new': next })).toEqual(['old']);
  });
});

describe('a change of keys that fails', () => {
  it('on a full disk leaves the old passphrase valid and the session going on', async () => {
    const file = aCopy('full');
    const { ground, database } = await aGround(file);
    const vault = value(openVault(ground));
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages}`);
    // A longer row is what needs another page; re-sealing alone keeps every size.
    database.exec(`CREATE TEMP TRIGGER grow AFTER UPDATE ON main.record WHEN OLD.rowid = 300
      BEGIN INSERT INTO record VALUES (randomblob(16), 1, randomblob(200000)); END`);
    const changed = await vault.changeKey({ proof: { passphrase }, passphrase: other, kdf: cheapKdf });
    expect(failure(changed)).toEqual({ code: 'storage-failed', reason: 'full', file });
    database.exec(`DROP TRIGGER grow; PRAGMA max_page_count = 100000`);
    const late = aRecord({ text: 'after' });
    value(await vault.commit({ put: [late] }));
    value(await vault.commit({ remove: [late.id] }));
    await vault.lock();
    expect(await secretsThatOpen(file, all)).toEqual(['old', 'recovery']);
  });

  it('over a record that does not open leaves everything as it was, and says so', async () => {
    const file = aCopy('broken');
    const database = new DatabaseSync(file);
    database.exec(`UPDATE record SET sealed = CAST(substr(sealed, 1, 40) || zeroblob(length(sealed) - 56)
      || substr(sealed, -16) AS BLOB) WHERE rowid = 320`);
    database.close();
    const vault = value(await store.unlock({ file, passphrase }));
    const changed = await vault.changeKey({ proof: { passphrase }, passphrase: other, kdf: cheapKdf });
    expect(failure(changed)).toEqual({ code: 'vault-damaged', part: 'record', affected: 1 });
    expect(vault.readOnly()).toBe('write-failed');
    await vault.lock();
    const again = value(await store.unlock({ file, passphrase }));
    expect(value(await again.check()).damaged).toHaveLength(1);
    await again.lock();
    expect(failure(await store.unlock({ file, passphrase: other }))).toEqual({ code: 'passphrase-wrong' });
  });

  const rekeyer = join(import.meta.dirname, '../../../support/vault-rekeyer.ts');
  it.each([
    ['after 200 records', 200, ['old', 'recovery']],
    ['after the last record, before the commit', 450, ['old', 'recovery']],
    ['right after the commit', 1_000_000, ['new', 'recovery']],
  ])('because the process was killed %s leaves one whole vault', async (name, records, opening) => {
    const file = aCopy(name);
    const run = spawnSync(process.execPath, [rekeyer, file, passphrase, other, String(records)]);
    expect(run.signal).toBe('SIGKILL');
    expect(await secretsThatOpen(file, all)).toEqual(opening);
  });
});
