import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import ElectronStore from 'electron-store';
import { defaultSettings, type Settings, type SettingsNotice, settingsSchema } from '../../shared/settings.ts';
import { replaceFile } from '../platform/file-replacement.ts';
import type { Log } from '../platform/log.ts';

/** What is kept outside the vault: look, window, lock minutes, where the vault is. Nothing typed, nothing about work. */
export type SettingsStore = {
  readonly get: () => Settings;
  /** Keeps a change; it holds for this session even where the file cannot be written. Returns whether it was kept. */
  readonly change: (change: Partial<Settings>) => boolean;
  /** What stands in for a settings file that could not be read at the start; null when it could, or was dismissed. */
  readonly notice: () => SettingsNotice | null;
  readonly dismissNotice: () => void;
};

type StoredSettings = { readonly settings?: unknown };
type Store = ElectronStore<StoredSettings>;

/** `absent`: nothing was ever kept there. */
type Found = Settings | 'absent' | 'damaged';

const openStore = (folder: string): Store | null => {
  try {
    return new ElectronStore<StoredSettings>({
      cwd: folder,
      name: 'settings',
      configFileMode: 0o600,
      // A file that does not parse is left for its owner to see; the app goes on with the copy kept beside it.
      clearInvalidConfig: false,
      accessPropertiesByDotNotation: false,
    });
  } catch {
    return null;
  }
};

const asSettings = (stored: unknown): Found => {
  if (stored === undefined) return 'absent';
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : 'damaged';
};

const readStore = (store: Store | null): Found => {
  try {
    return store === null ? 'damaged' : asSettings(store.get('settings'));
  } catch {
    return 'damaged';
  }
};

const readCopy = (file: string): Found => {
  if (!existsSync(file)) return 'absent';
  try {
    const { settings }: StoredSettings = JSON.parse(readFileSync(file, 'utf8'));
    return asSettings(settings);
  } catch {
    return 'damaged';
  }
};

const isSettings = (found: Found): found is Settings => typeof found === 'object';

type Start = { readonly settings: Settings; readonly notice: SettingsNotice | null };

/** The file's settings, else the copy's, else the standard ones. Neither file: a new installation, and no notice. */
const chooseStart = (file: Found, copy: Found): Start => {
  if (isSettings(file)) return { settings: file, notice: null };
  if (isSettings(copy)) return { settings: copy, notice: 'earlier' };
  return { settings: defaultSettings, notice: file === 'absent' && copy === 'absent' ? null : 'standard' };
};

/** Writes and reads back: the writer has been seen to truncate the file on a full disk without an error. */
const writeStore = (store: Store | null, settings: Settings): boolean => {
  if (store === null) return false;
  try {
    store.set('settings', settings);
    return JSON.stringify(store.get('settings')) === JSON.stringify(settings);
  } catch {
    return false;
  }
};

/** The damaged file stays for its owner to see, under another name. */
const setAside = (file: string): void => {
  try {
    if (existsSync(file)) renameSync(file, `${file}.damaged`);
  } catch {
    return;
  }
};

/**
 * Settings in `folder`, in `settings.json`, with a copy of what was last kept in `settings.json.bak`. A damaged or
 * unreadable file never keeps the app from starting: the copy stands in for it, or else the standard settings.
 */
export const openSettings = (folder: string, log: Log): SettingsStore => {
  const file = join(folder, 'settings.json');
  const copyFile = `${file}.bak`;
  let store = openStore(folder);
  const found = readStore(store);
  let isDamaged = found === 'damaged';
  let { settings: current, notice } = chooseStart(found, readCopy(copyFile));

  const keepCopy = (settings: Settings): void => void replaceFile(copyFile, JSON.stringify({ settings }));

  const write = (next: Settings): boolean => {
    if (isDamaged) {
      setAside(file);
      store = openStore(folder);
      isDamaged = false;
    }
    // Before the file is touched, so that whatever becomes of it, the last good settings are somewhere.
    if (isSettings(found) && !existsSync(copyFile)) keepCopy(found);
    if (!writeStore(store, next)) return false;
    keepCopy(next);
    return true;
  };

  return {
    get: () => current,
    change: (change) => {
      current = { ...current, ...change };
      const kept = write(current);
      if (!kept) log('settings could not be written');
      return kept;
    },
    notice: () => notice,
    dismissNotice: () => {
      notice = null;
    },
  };
};
