import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSession, type SessionDeps } from '../../../../electron/session/session.ts';
import type { VaultStore } from '../../../../electron/vault/contract/vault-contract.ts';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import { aReflection } from '../../../support/builders.ts';
import { evening } from '../../../support/clocks.ts';
import { aMarkerKeeper, aMarkerStore } from '../../../support/markers.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const passphrase = 'copper lantern orchard';
const ground = temporaryFolder();
const sampleFolder = join(ground.folder, 'look-around');
let made = 0;

const lockedSession = async (given: Partial<SessionDeps> = {}) => {
  made += 1;
  let file = join(ground.folder, `journal-${made}.driftline`);
  const store = quickStore();
  const vault = await store.create({ file, passphrase });
  if (!vault.ok) throw new Error(vault.error.code);
  await vault.value.lock();
  const rememberVaultFile = (chosen: string) => {
    file = chosen;
  };
  return createSession({
    store,
    pins: aMarkerKeeper(),
    clock: evening,
    vaultFile: () => file,
    rememberVaultFile,
    sampleFolder,
    scratchFolder: ground.folder,
    ...given,
  });
};

const currentFile = () => join(ground.folder, `journal-${made}.driftline`);

afterAll(ground.remove);

describe('a lock that comes while the vault is being opened', () => {
  it('leaves the vault locked, and it opens at the next try', async () => {
    const session = await lockedSession();
    const opening = session.unlock(passphrase);
    await session.lock();
    expect(await opening).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(session.state()).toMatchObject({ status: 'locked' });
    expect(session.journal()).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(await session.unlock(passphrase)).toMatchObject({ ok: true, value: { status: 'unlocked' } });
    await session.lock();
  });

  it('leaves nothing of a sample diary', async () => {
    const session = await lockedSession();
    const opening = session.openSample();
    await session.lock();
    expect(await opening).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(existsSync(sampleFolder)).toBe(false);
  });
});

describe('an unlock right after a lock', () => {
  it('waits for the file while a backup of it is still being written', async () => {
    const session = await lockedSession();
    value(await session.unlock(passphrase));
    const copied = value(session.vault()).writeCopy(join(ground.folder, 'while-locking.driftline'));
    const locked = session.lock();
    expect(await session.unlock(passphrase)).toMatchObject({ ok: true, value: { status: 'unlocked' } });
    expect(await copied).toMatchObject({ ok: true });
    await locked;
    await session.lock();
  });
});

describe('a vault that is not where it was', () => {
  it('is named, rather than taken for no vault at all', async () => {
    const away = join(ground.folder, 'unplugged', 'own.driftline');
    const session = await lockedSession({ vaultFile: () => away, knownFile: () => away });
    expect(session.state()).toEqual({ status: 'none', missing: away });
    const fresh = await lockedSession({ vaultFile: () => away, knownFile: () => null });
    expect(fresh.state()).toEqual({ status: 'none' });
  });
});

describe('another vault', () => {
  it('cannot be chosen while one is being opened', async () => {
    const session = await lockedSession();
    const opening = session.unlock(passphrase);
    expect(session.chooseFile(join(ground.folder, 'other.driftline'))).toMatchObject({
      ok: false,
      error: { code: 'vault-already-open' },
    });
    expect(await opening).toMatchObject({ ok: true, value: { vaultName: `journal-${made}` } });
    await session.lock();
  });
});

describe('a vault file that is older than what this computer last saw', () => {
  const write = async (session: Awaited<ReturnType<typeof lockedSession>>, id: string) =>
    value(await value(session.journal()).change({ put: [aReflection({ id })] }));

  /** A session whose file was put back by two saves, after the lock that pinned it. */
  const rolledBack = async () => {
    const shelf = aMarkerStore();
    const session = await lockedSession({ pins: aMarkerKeeper(shelf) });
    const older = `${currentFile()}.older`;
    copyFileSync(currentFile(), older);
    value(await session.unlock(passphrase));
    await write(session, 'one');
    await write(session, 'two');
    await session.lock();
    copyFileSync(older, currentFile());
    return { session, shelf };
  };

  it('opens, and says how many saves are missing, at every unlock until it is accepted', async () => {
    const { session } = await rolledBack();
    const doubt = { why: 'older', missingSaves: 2 };
    expect(value(await session.unlock(passphrase))).toMatchObject({ status: 'unlocked', doubt });
    expect(value(session.journal()).entries()).toEqual([]);
    for (const id of ['three', 'four', 'five']) await write(session, id);
    await session.lock();
    expect(value(await session.unlock(passphrase))).toMatchObject({ doubt: { why: 'older', missingSaves: null } });
    expect(value(await session.acceptOlder())).not.toHaveProperty('doubt');
    await session.lock();
    expect(value(await session.unlock(passphrase))).not.toHaveProperty('doubt');
    await session.lock();
  });

  it('is told apart from one that is in order, and from the sample diary, which has no pin', async () => {
    const shelf = aMarkerStore();
    const session = await lockedSession({ pins: aMarkerKeeper(shelf) });
    for (const id of ['one', 'two']) {
      expect(value(await session.unlock(passphrase))).not.toHaveProperty('doubt');
      await write(session, id);
      await session.lock();
    }
    expect(shelf.pins.size).toBe(1);
    value(await session.openSample());
    await session.lock();
    expect(shelf.pins.size).toBe(1);
  });

  it('is still doubted after its keys were changed on the way in', async () => {
    const shelf = aMarkerStore();
    const pins = aMarkerKeeper(shelf);
    const key = newRecoveryKey();
    const session = await lockedSession({ pins, vaultFile: () => join(ground.folder, 'recovered.driftline') });
    const file = join(ground.folder, 'recovered.driftline');
    value(await session.create(passphrase, key));
    await session.lock();
    copyFileSync(file, `${file}.older`);
    value(await session.unlock(passphrase));
    await write(session, 'one');
    await session.lock();
    copyFileSync(`${file}.older`, file);
    const change = { passphrase: 'meadow violin', before: async () => ok(null) };
    expect(value(await session.recover(key, change))).toMatchObject({ doubt: { why: 'older', missingSaves: 1 } });
    await session.lock();
    expect(value(await session.unlock('meadow violin'))).toMatchObject({ doubt: { why: 'older' } });
    await session.lock();
  });

  it('is not accepted while the vault is locked', async () => {
    const { session } = await rolledBack();
    expect(failure(await session.acceptOlder())).toEqual({ code: 'vault-locked' });
  });
});

describe('a vault beside which nothing can be written', () => {
  /** A store that finds the folder as it is said to be. */
  const unwritable = (reason: 'read-only' | 'denied' | 'full'): VaultStore => ({
    ...quickStore(),
    unlock: async ({ file }) => fail({ code: 'storage-failed', reason, file }),
  });

  it.each(['read-only', 'denied'] as const)(
    'opens read-only, from a copy that is gone at lock (%s)',
    async (reason) => {
      const scratchFolder = join(ground.folder, `scratch-${reason}`);
      const session = await lockedSession({ store: unwritable(reason), scratchFolder });
      const before = readFileSync(currentFile());
      expect(value(await session.unlock(passphrase))).toMatchObject({ status: 'unlocked', readOnly: 'copy' });
      expect(readdirSync(scratchFolder)).not.toEqual([]);
      await session.lock();
      expect(readdirSync(scratchFolder)).toEqual([]);
      expect(readFileSync(currentFile()).equals(before)).toBe(true);
      expect(failure(await session.unlock('not the words')).code).toBe('passphrase-wrong');
    },
  );

  it('is not opened as a copy for any other reason', async () => {
    const session = await lockedSession({ store: unwritable('full') });
    expect(failure(await session.unlock(passphrase))).toMatchObject({ reason: 'full' });
  });
});
