import { expect, it } from 'vitest';
import { createQueryClient } from '../../../renderer/bridge/use-view.ts';
import { places } from '../../../renderer/routes/places.ts';
import { currentPath, goTo } from '../../../renderer/state/hash-location.ts';
import { followVault } from '../../../renderer/state/vault.ts';
import { connectMain } from '../support/bare-window.tsx';
import { unlocked } from '../support/open-window.tsx';

// In a file of its own: no vault was open in this window before.
it('the first vault that is opened is at the place of the address, as after a lock renewed the page', () => {
  const fake = connectMain({ vault: { status: 'locked', vaultName: 'journal.driftline' } });
  followVault(createQueryClient());
  goTo(places.drift());
  fake.tell('vault:changed', unlocked());
  expect(currentPath()).toBe(places.drift());
});
