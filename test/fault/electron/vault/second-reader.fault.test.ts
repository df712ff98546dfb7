import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../electron/vault/contract/vault-contract.ts';
import { makeBackup } from '../../../../electron/vault/copies/backup.ts';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { canonicalJson } from '../../../../shared/canonical-json.ts';
import { at } from '../../../support/backed-up-vaults.ts';
import { bytesBeside, copyCrashed } from '../../../support/crashed-vaults.ts';
import { damageNewestRecord } from '../../../support/damage.ts';
import { patience } from '../../../support/fault-scale.ts';
import { printed, readSecondly } from '../../../support/independent-reader.ts';
import { aFolder, aRecord, aRememberingStore, cheapKdf, passphrase, value } from '../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const path = (name: string): string => join(folder.path, name);
const { store } = aRememberingStore();
const recoveryKey = newRecoveryKey();
const golden = join(import.meta.dirname, '../../../golden');
const [whole, early, killed] = [path('whole.driftline'), path('early.driftline'), path('killed.driftline')];
const said = { early: '', killed: '', whole: '' };
let backup = '';

/** A vault that was killed with its log, the file as it was before that log, a backup, and the vault locked. */
beforeAll(async () => {
  const made = value(await store.create({ file: whole, passphrase, recoveryKey, kdf: cheapKdf }));
  value(
    await made.commit({
      put: [aRecord({ text: 'Ænima, 日本語, \u0001', lone: '\ud800' }), aRecord({ n: [-0, 1e21] })],
    }),
  );
  said.early = printed(value(await made.readAll()));
  await made.lock();
  copyFileSync(whole, early);
  const vault = value(await store.unlock({ file: whole, passphrase }));
  value(await vault.commit({ put: [aRecord({ text: 'y'.repeat(65_600) })] }));
  value(await vault.startEpoch());
  value(await vault.commit({ put: [aRecord({ text: 'in a second epoch' })] }));
  copyCrashed(whole, killed);
  said.killed = printed(value(await vault.readAll()));
  const place = { folder: path('backups'), scratchFolder: path('scratch') };
  backup = value(await makeBackup(vault, place, at('2026-03-01T10:00:00.000Z'))).backup.file;
  value(await vault.commit({ put: [aRecord({ text: 'after the backup' })] }));
  said.whole = printed(value(await vault.readAll()));
  await vault.lock();
}, patience);

/** A copy of the whole vault with other bytes. */
const changed = (change: (bytes: Buffer) => Buffer): string => {
  const file = path('changed.driftline');
  writeFileSync(file, change(readFileSync(whole)));
  return file;
};

/** Bodies in a settled order. */
const settled = (bodies: readonly JsonObject[]): readonly string[] => bodies.map((body) => canonicalJson(body)).sort();

describe('a second reader of the format page, in JavaScript with libraries of its own', () => {
  it('reads a vault and a backup, by passphrase and by recovery key', () => {
    for (const secret of [{ passphrase }, { recoveryKey: recoveryKey.toLowerCase().replaceAll('-', ' ') }]) {
      expect(readSecondly(whole, secret)).toBe(said.whole);
      expect(readSecondly(backup, secret)).toBe(said.killed);
    }
  });

  it('reads the golden vaults of every format', () => {
    const lists = readdirSync(golden, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /vaults?\.json$/.test(name),
    );
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) {
      const vaults = [JSON.parse(readFileSync(join(golden, list), 'utf8'))].flat();
      for (const { file = 'journal.driftline', records, passphrase: phrase, recoveryKey: key } of vaults) {
        const lies = join(golden, list, '..', file);
        const secrets = [{ passphrase: phrase }, ...(key ? [{ recoveryKey: key }] : [])];
        for (const secret of secrets) {
          const values = JSON.parse(readSecondly(lies, secret)).map(({ value: body }: { value: JsonObject }) => body);
          expect(settled(values)).toEqual(settled(records.map((record: JsonObject) => record['body'] ?? record)));
        }
      }
    }
  });

  it('reads a vault that was killed with its log, and touches neither', () => {
    const before = bytesBeside(killed);
    expect(before.size).toBe(2);
    expect(readSecondly(killed, { passphrase })).toBe(said.killed);
    expect(bytesBeside(killed)).toEqual(before);
  });

  it('leaves out a log that does not prove, and stops at one of a newer format', () => {
    const logged = (name: string, change: string): string => {
      const file = path(`${name}-made.driftline`);
      copyFileSync(early, file);
      const database = new DatabaseSync(file);
      database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA wal_autocheckpoint = 0; ${change}`);
      copyCrashed(file, path(`${name}.driftline`));
      database.close();
      return path(`${name}.driftline`);
    };
    const foreign = logged('foreign', 'DELETE FROM record WHERE rowid = 1');
    expect(readSecondly(foreign, { passphrase })).toBe(said.early);
    expect(readSecondly(logged('newer', 'PRAGMA user_version = 3'), { passphrase })).toBe(
      '{"name":"vault-newer-format"}',
    );
  });

  it('names a wrong secret, a damaged record, a cut file, and what is no vault', () => {
    expect(readSecondly(whole, { passphrase: `${passphrase} ` })).toBe('{"name":"passphrase-wrong"}');
    expect(readSecondly(whole, { recoveryKey: newRecoveryKey() })).toBe('{"name":"recovery-key-wrong"}');
    const mistyped = recoveryKey.replace(/^./, (first) => (first === '0' ? '1' : '0'));
    expect(readSecondly(whole, { recoveryKey: mistyped })).toBe('{"group":1,"name":"recovery-key-mistyped"}');
    const damagedRecord = changed((bytes) => bytes);
    damageNewestRecord(damagedRecord);
    expect(readSecondly(damagedRecord, { passphrase })).toBe('{"name":"vault-damaged","part":"record"}');
    for (const lost of [1, 100, 4_096]) {
      const cut = changed((bytes) => bytes.subarray(0, -lost));
      expect(readSecondly(cut, { passphrase })).toBe('{"name":"vault-damaged","part":"file"}');
    }
    expect(
      readSecondly(
        changed(() => Buffer.from('a letter')),
        { passphrase },
      ),
    ).toBe('{"name":"vault-not-a-vault"}');
    expect(
      readSecondly(
        changed(() => Buffer.alloc(0)),
        { passphrase },
      ),
    ).toBe('{"name":"vault-empty-file"}');
    expect(readSecondly(path('none.driftline'), { passphrase })).toBe('{"name":"vault-missing"}');
  });
});
