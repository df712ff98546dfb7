import type { OpenVault } from '../contract/vault-contract.ts';
import type { MarkerKeeper } from './marker-keeper.ts';

/**
 * An open vault whose rollback marker is written after its saves, right after a change of keys, and before its lock.
 */
export const pinnedVault = (vault: OpenVault, pins: MarkerKeeper): OpenVault => ({
  ...vault,
  commit: async (changes) => {
    const committed = await vault.commit(changes);
    if (committed.ok) await pins.saved(vault);
    return committed;
  },
  changeKey: async (change) => {
    const changed = await vault.changeKey(change);
    if (changed.ok) await pins.pinNow(vault);
    return changed;
  },
  lock: async () => {
    try {
      await pins.pinNow(vault);
    } finally {
      await vault.lock();
    }
  },
});
