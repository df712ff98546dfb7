import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { MemoryShort, type StretchPassphrase, stretchPassphrase } from '../../../../electron/vault/crypto/argon2.ts';
import { newRecordId } from '../../../../electron/vault/format/record-id.ts';
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

const folder = aFolder();
afterAll(folder.remove);
let made = 0;
const aFile = () => {
  made += 1;
  return join(folder.path, `${made}.driftline`);
};

describe('a vault', () => {
  it('gives back after a lock what was committed before it', async () => {
    const file = aFile();
    const vault = await aVault(file);
    const records = [aRecord({ note: 'kept — “whole”', numbers: [1, 2.5, -3] }), aRecord({})];
    value(await vault.commit({ put: records }));
    await vault.lock();

    const again = value(await unlock(file));

    expect(contents(value(await again.readAll()))).toEqual(contents(records));
    expect(again.vaultId).toBe(vault.vaultId);
    await again.lock();
  });

  it('keeps any JSON body as it was', async () => {
    const file = aFile();
    const bodies = fc.array(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' })), {
      maxLength: 8,
    });
    const vault = await aVault(file);
    await fc.assert(
      fc.asyncProperty(bodies, async (someBodies) => {
        const before = value(await vault.readAll()).map(({ id }) => id);
        const records = someBodies.map((body) => aRecord({ ...body }));
        value(await vault.commit({ put: records, remove: before }));
        expect(contents(value(await vault.readAll()))).toEqual(contents(records));
      }),
      { numRuns: 100 },
    );
    const last = value(await vault.readAll());
    await vault.lock();
    const again = value(await unlock(file));
    expect(value(await again.readAll())).toEqual(last);
    await again.lock();
  });

  it('replaces a record under the same id and removes one for good', async () => {
    const vault = await aVault(aFile());
    const [kept, removed] = [aRecord({ text: 'first' }), aRecord({ text: 'second' })];
    value(await vault.commit({ put: [kept, removed] }));

    value(await vault.commit({ put: [{ id: kept.id, body: { text: 'third' } }], remove: [removed.id] }));

    expect(value(await vault.readAll())).toEqual([{ id: kept.id, body: { text: 'third' } }]);
    expect(value(await vault.check())).toEqual({ records: 1, damaged: [], commits: 2 });
    await vault.lock();
  });

  it('takes the last of two bodies for one record in one commit', async () => {
    const vault = await aVault(aFile());
    const id = newRecordId();
    value(await vault.commit({ put: [aRecord({ n: 0 }), { id, body: { n: 1 } }, { id, body: { n: 2 } }] }));
    expect(value(await vault.readAll())).toContainEqual({ id, body: { n: 2 } });
    expect(value(await vault.check()).records).toBe(2);
    await vault.lock();
  });

  it('leaves nothing of a record put and removed in one commit', async () => {
    const file = aFile();
    const vault = await aVault(file, [{ n: 0 }]);
    const passing = aRecord({ n: 1 });
    value(await vault.commit({ put: [passing], remove: [passing.id, passing.id, newRecordId()] }));
    value(await vault.commit({ put: [passing] }));
    value(await vault.commit({ remove: [passing.id] }));
    expect(value(await vault.readAll()).map(({ body }) => body)).toEqual([{ n: 0 }]);
    expect(value(await vault.check())).toEqual({ records: 1, damaged: [], commits: 4 });
    await vault.lock();
  });

  it('is one file once it is locked, readable by its owner alone', async () => {
    const file = aFile();
    await aLockedVault(file, [{ text: 'folded in' }]);
    expect(existsSync(`${file}-wal`)).toBe(false);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('answers nothing after it was locked, however often it is locked', async () => {
    const vault = await aVault(aFile());
    await vault.lock();
    await vault.lock();
    expect(failure(await vault.readAll())).toEqual({ code: 'vault-locked' });
    expect(failure(await vault.commit({}))).toEqual({ code: 'vault-locked' });
    expect(failure(await vault.check())).toEqual({ code: 'vault-locked' });
  });

  it('refuses an id that is not one of ours, and a body beyond 8 MiB, and goes on', async () => {
    const vault = await aVault(aFile());
    const odd = { id: 'not-an-id' as never, body: {} };
    expect(failure(await vault.commit({ put: [odd] }))).toEqual({ code: 'request-invalid', path: 'id' });
    const huge = aRecord({ text: 'x'.repeat(8 * 1_048_576) });
    expect(failure(await vault.commit({ put: [huge] }))).toEqual({ code: 'request-invalid', path: 'body' });
    value(await vault.commit({ put: [aRecord({ text: 'x'.repeat(300_000) })] }));
    expect(value(await vault.check()).records).toBe(1);
    await vault.lock();
  });
});

describe('a stretched passphrase', () => {
  it('is wiped after making a vault, after opening it, and after a wrong try', async () => {
    const file = aFile();
    const keys: Buffer[] = [];
    const stretch: StretchPassphrase = async (phrase, salt, cost) => {
      const key = await stretchPassphrase(phrase, salt, cost);
      expect(key.equals(Buffer.alloc(32))).toBe(false);
      keys.push(key);
      return key;
    };
    const store = createVaultStore(stretch);
    await value(await store.create({ file, passphrase, kdf: cheapKdf })).lock();
    await value(await store.unlock({ file, passphrase })).lock();
    failure(await store.unlock({ file, passphrase: 'another passphrase' }));
    expect(keys.map((key) => key.equals(Buffer.alloc(32)))).toEqual([true, true, true]);
  });
});

describe('making a vault', () => {
  it('never replaces a file', async () => {
    const file = aFile();
    writeFileSync(file, 'a letter');
    const refused = failure(await createVaultStore().create({ file, passphrase, kdf: cheapKdf }));
    expect(refused).toEqual({ code: 'vault-exists', file });
    expect(readFileSync(file, 'utf8')).toBe('a letter');
  });

  it('counts characters as people do: eight, after composing them', async () => {
    const store = createVaultStore();
    const refused = failure(await store.create({ file: aFile(), passphrase: '🦦🦦🦦🦦🦦🦦🦦', kdf: cheapKdf }));
    expect(refused).toEqual({ code: 'passphrase-too-short', minimum: 8 });
    const decomposed = 'e\u0301'.repeat(7);
    expect(failure(await store.create({ file: aFile(), passphrase: decomposed, kdf: cheapKdf })).code).toBe(
      'passphrase-too-short',
    );
    const vault = value(await store.create({ file: aFile(), passphrase: '🦦🦦🦦🦦🦦🦦🦦🦦', kdf: cheapKdf }));
    await vault.lock();
  });

  it('says that the folder is gone', async () => {
    const file = join(folder.path, 'nowhere', 'a.driftline');
    const refused = failure(await createVaultStore().create({ file, passphrase, kdf: cheapKdf }));
    expect(refused).toEqual({ code: 'storage-failed', reason: 'gone', file });
  });
});

describe('a machine without the memory for the key derivation', () => {
  it('is told so, at every way in, and the vault opens once there is room again', async () => {
    const file = join(folder.path, 'no-room.driftline');
    await (await aVault(file, [{ n: 1 }])).lock();
    let hasRoom = false;
    const store = createVaultStore((phrase, salt, cost) =>
      hasRoom ? stretchPassphrase(phrase, salt, cost) : Promise.reject(new MemoryShort()),
    );
    const short = { code: 'memory-short' };
    expect(failure(await store.unlock({ file, passphrase }))).toEqual(short);
    const scratchFolder = join(folder.path, 'scratch-no-room');
    expect(failure(await store.openCopy({ file, scratchFolder, passphrase }))).toEqual(short);
    expect(failure(await store.salvage({ file, scratchFolder, passphrase }))).toEqual(short);
    const other = join(folder.path, 'never-made.driftline');
    expect(failure(await store.create({ file: other, passphrase, kdf: cheapKdf }))).toEqual(short);
    expect(readdirSync(folder.path).filter((name) => name.startsWith('never-made'))).toEqual([]);
    hasRoom = true;
    const vault = value(await store.unlock({ file, passphrase }));
    hasRoom = false;
    const change = { proof: { passphrase }, passphrase: 'seven grey herons', kdf: cheapKdf };
    expect(failure(await vault.changeKey(change))).toEqual(short);
    value(await vault.commit({ put: [aRecord({ n: 2 })] }));
    await vault.lock();
  });
});
