import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StretchCancelled } from '../../../../../electron/vault/crypto/argon2.ts';
import { createCancellableStretch } from '../../../../../electron/vault/crypto/cancellable-stretch.ts';
import { dearDerivation } from '../../../../../electron/vault/crypto/dear-derivation.ts';
import { readVaultSign } from '../../../../../electron/vault/salvage/find-headers.ts';
import { readFirstPages } from '../../../../../electron/vault/salvage/raw-pages.ts';
import { createVaultStore } from '../../../../../electron/vault/vault-store.ts';
import { aFolder, aLockedVault, failure } from '../../../../support/vault-fixture.ts';

const folder = aFolder();
afterAll(folder.remove);
const cost = (mebibytes: number, passes = 3) => ({ memoryKib: mebibytes * 1_024, passes, lanes: 4 });

describe('a derivation that asks for more than this machine would', () => {
  it.each([
    ['what a new vault costs', [cost(256)], 64, null],
    ['five times what this machine affords', [cost(320)], 64, 5],
    ['two slots that come to as much together', [cost(192), cost(192)], 64, 6],
    ['the same on a stronger machine', [cost(320)], 256, null],
    ['the dearest that a header may ask for', [cost(1_024, 12)], 256, 16],
  ])('is asked about, and not begun: %s', async (_, costs, own, times) => {
    const dear = await dearDerivation(costs, async () => cost(own));
    expect(dear).toEqual(times === null ? null : { code: 'derivation-dear', times });
  });

  it('does not have the machine measured for an ordinary vault', async () => {
    let measured = 0;
    const measure = async () => {
      measured += 1;
      return cost(64);
    };
    await dearDerivation([cost(256)], measure);
    expect(measured).toBe(0);
  });
});

describe('a derivation that is cancelled', () => {
  it('ends at once, with its worker', async () => {
    const { stretch, cancel } = createCancellableStretch();
    const running = stretch('quiet otters cross', Buffer.alloc(16), cost(256, 12));
    setImmediate(cancel);
    await expect(running).rejects.toBeInstanceOf(StretchCancelled);
  });

  it('fails an unlocking in words, and leaves the vault to be opened again', async () => {
    const file = join(folder.path, 'cancelled.driftline');
    await aLockedVault(file, [{ text: 'kept' }]);
    const store = createVaultStore();
    const opening = store.unlock({ file, passphrase: 'quiet otters cross at dawn' });
    setImmediate(store.cancelOpening);
    expect(failure(await opening).code).toBe('opening-cancelled');
    const again = await store.unlock({ file, passphrase: 'quiet otters cross at dawn' });
    expect(again.ok).toBe(true);
    if (again.ok) await again.value.lock();
  });

  it('has nothing to end where none is under way', async () => {
    const { stretch, cancel } = createCancellableStretch(async () => Buffer.alloc(32, 7));
    cancel();
    expect(await stretch('quiet otters cross', Buffer.alloc(16), cost(64))).toEqual(Buffer.alloc(32, 7));
  });
});

describe('a look at a file without a passphrase', () => {
  it('reads its first pages alone, and tries no more headers than a vault can have', async () => {
    const hostile = join(folder.path, 'hostile.driftline');
    // As many beginnings of a header as fit into 16 MB.
    writeFileSync(hostile, Buffer.alloc(16_777_216, Buffer.from([0x08, 0x00, 0x2c, 0x01, 0xb0, 0x0c, 0x4c, 0x4c])));
    const pages = readFirstPages(hostile, 64);
    expect([pages.page(64)?.length, pages.page(65)]).toEqual([4_096, null]);
    expect(readVaultSign(hostile)).toBeNull();
  });

  it('finds the header of a vault there', async () => {
    const file = join(folder.path, 'own.driftline');
    await aLockedVault(file, [{ text: 'kept' }]);
    expect(readVaultSign(file)).toMatchObject({ generation: 1 });
  });
});
