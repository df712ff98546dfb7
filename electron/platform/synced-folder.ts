import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** How the folder of each service is called, wherever it lies; "OneDrive - Company" and "GoogleDrive-name" as well. */
const FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^dropbox( \(.+\)|-.+)?$/i, 'Dropbox'],
  [/^onedrive( ?- ?.+)?$/i, 'OneDrive'],
  [/^(com~apple~clouddocs|icloud ?drive|mobile documents)$/i, 'iCloud Drive'],
  [/^(google ?drive(-.+)?|my drive)$/i, 'Google Drive'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^syncthing$/i, 'Syncthing'],
];

/** What a service leaves at the top of a folder that it syncs, however the folder is called. */
const MARKERS: readonly (readonly [RegExp, string])[] = [
  // Not `.dropbox`: that is where its own settings lie, in every home folder that has it.
  [/^\.dropbox\.cache$/, 'Dropbox'],
  [/^\.(_)?sync_[0-9a-f]+\.db$/, 'Nextcloud'],
  [/^\.nextcloudsync\.log$/, 'Nextcloud'],
  [/^\.stfolder$/, 'Syncthing'],
];

const named = (name: string, signs: typeof FOLDERS): string | undefined => signs.find(([sign]) => sign.test(name))?.[1];

/** The names in a folder that begin with a dot; none where it cannot be read. */
const hiddenNames = (folder: string): readonly string[] => {
  try {
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : [];
  } catch {
    return [];
  }
};

/** A folder and all above it, the nearest first. */
const upwards = (folder: string): readonly string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
};

/**
 * The service that syncs the folder a file lies in ("Dropbox"), told by the names of its folders and by what the
 * service leaves in them; null when none is seen. A folder that syncs under another name without a trace is missed.
 */
export const syncServiceOf = (file: string, namesIn = hiddenNames): string | null => {
  const folder = dirname(file);
  const byName = folder.split(/[\\/]/).flatMap((name) => named(name, FOLDERS) ?? []);
  if (byName[0] !== undefined) return byName[0];
  const byMarker = upwards(folder).flatMap((place) => namesIn(place).flatMap((name) => named(name, MARKERS) ?? []));
  return byMarker[0] ?? null;
};
