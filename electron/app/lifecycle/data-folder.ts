import { win32 } from 'node:path';

export type DataFolder = {
  readonly path: string;
  /** On Windows: an older journal lies where roaming profiles copy it to a server at each log-off. */
  readonly isRoaming: boolean;
};

export type DataFolderFacts = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Electron would put it. */
  readonly given: string;
  /** Whether the start named the folder itself. */
  readonly isNamed: boolean;
  readonly exists: (path: string) => boolean;
};

/**
 * Where vault, backups and settings lie. On Windows that is the local AppData: the roaming one, which Electron takes, is
 * copied to the company's server by roaming profiles. A roaming folder that holds a vault or settings stays in use, and
 * is said. Anywhere else, and where the start names a folder, the given one.
 */
export const chooseDataFolder = ({ platform, env, given, isNamed, exists }: DataFolderFacts): DataFolder => {
  const local = env['LOCALAPPDATA'];
  if (platform !== 'win32' || isNamed || local === undefined || local === '') return { path: given, isRoaming: false };
  const path = win32.join(local, win32.basename(given));
  const holds = (folder: string) =>
    ['journal.driftline', 'settings.json'].some((name) => exists(win32.join(folder, name)));
  if (!holds(path) && holds(given)) return { path: given, isRoaming: true };
  return { path, isRoaming: false };
};
