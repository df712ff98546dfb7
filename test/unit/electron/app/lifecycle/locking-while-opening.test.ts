import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLocking } from '../../../../../electron/app/lifecycle/locking.ts';
import { createSession } from '../../../../../electron/session/session.ts';
import { evening } from '../../../../support/clocks.ts';
import { aMarkerKeeper } from '../../../../support/markers.ts';
import { quickStore, temporaryFolder } from '../../../../support/quick-vault.ts';

const ground = temporaryFolder();
afterAll(ground.remove);

it('leaves a vault locked that was being opened when the computer went to sleep', async () => {
  const file = join(ground.folder, 'journal.driftline');
  const store = quickStore();
  const made = await store.create({ file, passphrase: 'copper lantern orchard' });
  if (!made.ok) throw new Error(made.error.code);
  await made.value.lock();
  const session = createSession({
    store,
    pins: aMarkerKeeper(),
    clock: evening,
    vaultFile: () => file,
    rememberVaultFile: () => {},
    sampleFolder: join(ground.folder, 'look-around'),
    scratchFolder: join(ground.folder, 'scratch'),
  });
  const deps = { session, forget: () => {}, push: () => {}, renewPage: () => {} };
  const locking = createLocking(deps);
  const opening = locking.session.unlock('copper lantern orchard');
  await locking.lockGently();
  expect(await opening).toEqual({ ok: false, error: { code: 'vault-locked' } });
  expect(locking.session.state().status).toBe('locked');
});
