import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createSession } from '../../../../electron/session/session.ts';
import { evening } from '../../../support/clocks.ts';
import { aMarkerKeeper } from '../../../support/markers.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';

const ground = temporaryFolder();
afterAll(ground.remove);

it('a lock in the middle of an opening waits for it, and leaves the vault locked', async () => {
  const file = join(ground.folder, 'journal.driftline');
  const store = quickStore();
  const made = await store.create({ file, passphrase: 'copper lantern orchard' });
  if (!made.ok) throw new Error(made.error.code);
  await made.value.lock();
  const uses: string[] = [];
  const session = createSession({
    store,
    pins: aMarkerKeeper(),
    clock: evening,
    vaultFile: () => file,
    rememberVaultFile: () => {},
    sampleFolder: join(ground.folder, 'look-around'),
    scratchFolder: join(ground.folder, 'scratch'),
    tellUse: (use) => uses.push(use),
  });
  const opening = session.unlock('copper lantern orchard');
  expect(uses.at(-1)).toBe('opening');
  const state = await session.lock();
  expect(state.status).toBe('locked');
  expect(uses.at(-1)).toBe('closed');
  expect(await opening).toEqual({ ok: false, error: { code: 'vault-locked' } });
  expect(uses).not.toContain('open');
});
