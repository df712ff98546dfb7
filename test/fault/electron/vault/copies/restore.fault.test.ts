import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { VaultStore } from '../../../../../electron/vault/contract/vault-contract.ts';
import { restoreBackup } from '../../../../../electron/vault/copies/restore.ts';
import { fail, ok } from '../../../../../shared/errors/result.ts';
import { restorePlainly } from '../../../../support/restore-plainly.ts';
import {
  aFolder,
  aRecord,
  aRememberingStore,
  cheapKdf,
  failure,
  passphrase,
  value,
} from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const { store } = aRememberingStore();
const instant = '2026-03-05T10:00:00.000Z';

/** A vault of two records in a folder of its own, and a backup of the first. */
const aBackedUp = async (name: string) => {
  const file = join(folder.path, `${name}.driftline`);
  const backup = join(folder.path, `${name} backup.driftline`);
  const vault = value(await store.create({ file, passphrase, kdf: cheapKdf }));
  value(await vault.commit({ put: [aRecord({ text: 'one' })] }));
  value(await vault.writeCopy(backup));
  value(await vault.commit({ put: [aRecord({ text: 'two' })] }));
  await vault.lock();
  return { file, backup, instant, passphrase };
};

/** A disk that refuses to fold the log at every lock: file and log are afterwards what they were before it. */
const neverFolding: VaultStore = {
  ...store,
  unlock: async (request) => {
    const opened = await store.unlock(request);
    if (!opened.ok) return opened;
    const vault = opened.value;
    const lock = async () => {
      const names = [vault.file, `${vault.file}-wal`];
      for (const name of names) copyFileSync(name, `${name}.unfolded`);
      await vault.lock();
      for (const name of names) copyFileSync(`${name}.unfolded`, name);
    };
    return ok({ ...vault, lock });
  },
};

const generationOf = async (file: string): Promise<number> => {
  const vault = value(await store.unlock({ file, passphrase }));
  const { generation } = value(await vault.facts());
  await vault.lock();
  return generation;
};

describe('a restored copy', () => {
  it('has in its file what its log held, though the lock could not fold it', async () => {
    const request = await aBackedUp('unfolded');
    value(await restorePlainly(neverFolding, request));
    expect(existsSync(`${request.file}-wal`)).toBe(false);
    expect(await generationOf(request.file)).toBe(2);
  });

  it('that cannot be completed is not put in place, and leaves nothing behind', async () => {
    const request = await aBackedUp('uncompleted');
    const before = readdirSync(folder.path);
    const bytes = readFileSync(request.file);
    const refusal = { code: 'storage-failed', reason: 'full', file: request.file } as const;
    expect(failure(await restoreBackup(store, request, async () => fail(refusal)))).toEqual(refusal);
    expect(readFileSync(request.file).equals(bytes)).toBe(true);
    expect(readdirSync(folder.path)).toEqual(before);
  });
});
