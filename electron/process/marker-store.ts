import type { KeptSettings } from '../platform/kept-settings.ts';
import type { MarkerStore } from '../vault/rollback/marker-keeper.ts';

/** Rollback pins in the settings, by vault id: they outlive the vault's file, and say nothing of what is in it. */
export const createMarkerStore = (settings: KeptSettings): MarkerStore => ({
  read: (vaultId) => settings.get().pins[vaultId] ?? null,
  write: (vaultId, pin) => void settings.change({ pins: { ...settings.get().pins, [vaultId]: pin } }),
  forget: (vaultId) => {
    const { [vaultId]: forgotten, ...pins } = settings.get().pins;
    if (forgotten !== undefined) void settings.change({ pins });
  },
});
