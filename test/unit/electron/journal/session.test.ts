import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createSession } from '../../../../electron/journal/session.ts';
import { systemClock } from '../../../../electron/platform/clock.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';

const passphrase = 'copper lantern orchard';
const ground = temporaryFolder();
const lookAroundFolder = join(ground.folder, 'look-around');
let made = 0;

const lockedSession = async () => {
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
    clock: systemClock,
    vaultFile: () => file,
    rememberVaultFile,
    lookAroundFolder,
    scratchFolder: ground.folder,
  });
};

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
    const opening = session.lookAround();
    await session.lock();
    expect(await opening).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(existsSync(lookAroundFolder)).toBe(false);
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
