import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import type { OpenVault } from '../../../../electron/vault/contract/vault-contract.ts';
import { openVault } from '../../../../electron/vault/open-vault.ts';
import { aFolder, aLockedVault, aRecord, failure, value } from '../../../support/vault-fixture.ts';
import { aGround } from '../../../support/vault-resources.ts';

const folder = aFolder();
afterAll(folder.remove);

/** An open vault that was used, and a weak hold on its keys. */
const aUsedVault = async (file: string): Promise<{ vault: OpenVault; keys: WeakRef<object> }> => {
  const { ground } = await aGround(file);
  const vault = value(openVault(ground));
  value(await vault.commit({ put: [aRecord({ text: 'used' })] }));
  value(await vault.check());
  return { vault, keys: new WeakRef(ground.keys) };
};

const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};

describe('an open vault', () => {
  it('holds its keys until it is locked and not a moment longer, even when someone keeps the locked vault', async () => {
    const file = join(folder.path, 'keys.driftline');
    await aLockedVault(file);
    const { vault, keys } = await aUsedVault(file);
    // A weak reference stays strong until the turn that read it is over.
    await new Promise(setImmediate);
    collectGarbage();
    expect(keys.deref()).toBeDefined();

    await vault.lock();
    await new Promise(setImmediate);
    collectGarbage();

    expect(keys.deref()).toBeUndefined();
    expect(failure(await vault.readAll()).code).toBe('vault-locked');
  });

  it('runs on the settings that the format states', async () => {
    const file = join(folder.path, 'settings.driftline');
    await aLockedVault(file);
    const { ground, database } = await aGround(file);
    const expected = {
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      trusted_schema: 0,
      cell_size_check: 1,
      secure_delete: 1,
      page_size: 4_096,
    };
    for (const [pragma, setting] of Object.entries(expected)) {
      expect(database.prepare(`PRAGMA ${pragma}`).get()).toEqual({ [pragma]: setting });
    }
    expect(() => database.exec('PRAGMA writable_schema = ON; DELETE FROM sqlite_schema')).toThrow();
    ground.close();
  });
});
