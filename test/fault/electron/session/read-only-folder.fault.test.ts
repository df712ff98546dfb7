import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createSession } from '../../../../electron/session/session.ts';
import { newRecoveryKey } from '../../../../electron/vault/crypto/recovery-key.ts';
import { createVaultStore } from '../../../../electron/vault/vault-store.ts';
import { ok } from '../../../../shared/errors/result.ts';
import { aReflection } from '../../../support/builders.ts';
import { evening } from '../../../support/clocks.ts';
import { aSmallDisk, whyNoDisk } from '../../../support/fault-disk.ts';
import { instantStretch } from '../../../support/fault-life.ts';
import { aMarkerKeeper, aMarkerStore } from '../../../support/markers.ts';
import { aFolder, failure, passphrase, value } from '../../../support/vault-fixture.ts';

// F8 as the app meets it: the same session that the window talks to, on a disk that the kernel will not write to.
const folder = aFolder();
const place = join(folder.path, 'disk');
const hindrance = whyNoDisk();
const disk = hindrance === null ? aSmallDisk(place, 4) : null;
afterAll(() => {
  disk?.remove();
  folder.remove();
});
const where = hindrance === null ? '' : ` [not proved here: ${hindrance}]`;

it.skipIf(disk === null)(`a vault on a read-only disk opens, reads, and takes no changes${where}`, async () => {
  const file = join(place, 'journal.driftline');
  const shelf = aMarkerStore();
  const session = createSession({
    store: createVaultStore(instantStretch),
    clock: evening,
    pins: aMarkerKeeper(shelf),
    vaultFile: () => file,
    rememberVaultFile: () => undefined,
    sampleFolder: join(folder.path, 'look-around'),
    scratchFolder: join(folder.path, 'scratch'),
  });
  const key = newRecoveryKey();
  value(await session.create(passphrase, key));
  value(await value(session.journal()).change({ put: [aReflection({ id: 'kept' })] }));
  await session.lock();
  const pinned = [...shelf.pins];
  disk?.makeReadOnly();

  expect(value(await session.unlock(passphrase))).toMatchObject({ status: 'unlocked', readOnly: 'copy' });
  expect(value(session.journal()).find('kept')).toBeDefined();
  expect(failure(await value(session.journal()).change({ put: [aReflection({ id: 'more' })] }))).toMatchObject({
    code: 'storage-failed',
    reason: 'read-only',
  });
  await session.lock();
  expect([...shelf.pins]).toEqual(pinned);
  expect(failure(await session.unlock('not the words at all')).code).toBe('passphrase-wrong');

  expect(value(await session.tryRecoveryKey(key))).toEqual({ changeable: false });
  const refused = await session.recover(key, { passphrase: 'meadow violin', before: async () => ok(null) });
  expect(failure(refused)).toMatchObject({ code: 'storage-failed', reason: 'read-only' });
  expect(value(await session.openWithRecoveryKey(key))).toMatchObject({ readOnly: 'copy' });
  await session.lock();

  disk?.makeWritable();
  const again = value(await session.unlock(passphrase));
  expect(again).not.toHaveProperty('readOnly');
  expect(again).not.toHaveProperty('doubt');
  await session.lock();
});
