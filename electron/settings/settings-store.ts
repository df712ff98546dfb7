import ElectronStore from 'electron-store';
import { defaultSettings, type Settings, settingsSchema } from '../../shared/settings.ts';
import type { Log } from '../platform/log.ts';

/** What is kept outside the vault: look, window, lock minutes, where the vault is. Nothing typed, nothing about work. */
export type SettingsStore = {
  readonly get: () => Settings;
  /** Keeps a change; it holds for this session even where the file cannot be written. Returns whether it was kept. */
  readonly change: (change: Partial<Settings>) => boolean;
};

type StoredSettings = { readonly settings?: unknown };

const openStore = (folder: string): ElectronStore<StoredSettings> | null => {
  try {
    return new ElectronStore<StoredSettings>({
      cwd: folder,
      name: 'settings',
      configFileMode: 0o600,
      // A file that does not parse is left for its owner to see; the app goes on with defaults.
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    });
  } catch {
    return null;
  }
};

const readSettings = (store: ElectronStore<StoredSettings> | null): Settings => {
  const parsed = settingsSchema.safeParse(store?.get('settings') ?? {});
  return parsed.success ? parsed.data : defaultSettings;
};

const writeSettings = (store: ElectronStore<StoredSettings> | null, settings: Settings): boolean => {
  if (store === null) return false;
  try {
    store.set('settings', settings);
    // Its writer has been seen to truncate the file on a full disk without an error, so what was written is read back.
    return JSON.stringify(store.get('settings')) === JSON.stringify(settings);
  } catch {
    return false;
  }
};

/** Settings in `folder`. A damaged or unreadable file never keeps the app from starting: defaults stand in for it. */
export const openSettings = (folder: string, log: Log): SettingsStore => {
  const store = openStore(folder);
  let current = readSettings(store);
  return {
    get: () => current,
    change: (change) => {
      current = { ...current, ...change };
      const kept = writeSettings(store, current);
      if (!kept) log('settings could not be written');
      return kept;
    },
  };
};
