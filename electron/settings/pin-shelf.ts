import type { PinShelf } from '../vault/rollback/pin-keeper.ts';
import type { SettingsStore } from './settings-store.ts';

/** Rollback pins in the settings, by vault id: they outlive the vault's file, and say nothing of what is in it. */
export const createPinShelf = (settings: Pick<SettingsStore, 'get' | 'change'>): PinShelf => ({
  read: (vaultId) => settings.get().pins[vaultId] ?? null,
  write: (vaultId, pin) => void settings.change({ pins: { ...settings.get().pins, [vaultId]: pin } }),
  forget: (vaultId) => {
    const { [vaultId]: forgotten, ...pins } = settings.get().pins;
    if (forgotten !== undefined) settings.change({ pins });
  },
});
