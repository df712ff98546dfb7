import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** How the folder of each service is called, wherever it lies; "OneDrive - Company" and "GoogleDrive-name" as well. */
const FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^dropbox( \(.+\)|-.+)?$/i, 'Dropbox'],
  [/^onedrive( ?- ?.+)?$/i, 'OneDrive'],
  [/^(com~apple~clouddocs|icloud ?drive|mobile documents)$/i, 'iCloud Drive'],
  [/^(google ?drive(-.+)?|my drive)$/i, 'Google Drive'],
  [/^box( ?sync|-.+)?$/i, 'Box'],
  [/^pcloud ?(drive|sync)?(-.+)?$/i, 'pCloud'],
  [/^mega(sync)?( .+|-.+)?$/i, 'MEGA'],
  [/^nextcloud\d*$/i, 'Nextcloud'],
  [/^syncthing$/i, 'Syncthing'],
  // A library that OneDrive syncs lies beside its own folder: "Company/Team - Documents".
  [/^.+ - (documents|dokumente|dokumenter|documentos|documenti|documenten)$/i, 'SharePoint'],
];

/** What a service leaves at the top of a folder that it syncs, however the folder is called. */
const MARKERS: readonly (readonly [RegExp, string])[] = [
  // Not `.dropbox`: that is where its own settings lie, in every home folder that has it.
  [/^\.dropbox\.cache$/, 'Dropbox'],
  [/^\.(_)?sync_[0-9a-f]+\.db$/, 'Nextcloud'],
  [/^\.nextcloudsync\.log$/, 'Nextcloud'],
  [/^\.stfolder$/, 'Syncthing'],
  [/^\.boxsync$/, 'Box'],
  [/^\.megaignore$/, 'MEGA'],
];

/** Where OneDrive says on Windows that its folders are, whatever they are called. */
const ONEDRIVE_VARIABLES = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;

/** What the machine knows of its folders. */
export type Surroundings = {
  readonly namesIn: (folder: string) => readonly string[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly isThere: (folder: string) => boolean;
};

const named = (name: string, signs: typeof FOLDERS): string | undefined => signs.find(([sign]) => sign.test(name))?.[1];

/** The names in a folder that begin with a dot; none where it cannot be read. */
const hiddenNames = (folder: string): readonly string[] => {
  try {
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : [];
  } catch {
    return [];
  }
};

const thisMachine: Surroundings = {
  namesIn: hiddenNames,
  variables: process.env,
  home: homedir(),
  isThere: existsSync,
};

/** A folder and all above it, the nearest first. */
const upwards = (folder: string): readonly string[] => {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
};

const namesOf = (folder: string): readonly string[] => folder.split(/[\\/]/).filter((name) => name !== '');

/** Everything that macOS keeps under this folder belongs to some service: "ProtonDrive-ada" is named by its first part. */
const inCloudStorage = (names: readonly string[]): string | undefined => {
  const at = names.findIndex((name, place) => name === 'CloudStorage' && names[place - 1] === 'Library');
  const folder = at === -1 ? undefined : names[at + 1];
  return folder === undefined ? undefined : (named(folder, FOLDERS) ?? folder.replace(/-.*$/, ''));
};

const isInside = (folder: string, outer: string | undefined): boolean =>
  outer !== undefined && outer !== '' && upwards(folder).some((each) => each.toLowerCase() === outer.toLowerCase());

/** With "Desktop & Documents" in iCloud the folders keep their names and places; only iCloud's own shows it. */
const inMovedDocuments = (folder: string, { home, isThere }: Surroundings): boolean =>
  ['Documents', 'Desktop'].some(
    (name) =>
      isInside(folder, join(home, name)) &&
      isThere(join(home, 'Library', 'Mobile Documents', 'com~apple~CloudDocs', name)),
  );

const serviceOfFolder = (folder: string, around: Surroundings): string | null => {
  const names = namesOf(folder);
  const byName = inCloudStorage(names) ?? names.flatMap((name) => named(name, FOLDERS) ?? [])[0];
  if (byName !== undefined) return byName;
  if (ONEDRIVE_VARIABLES.some((name) => isInside(folder, around.variables[name]))) return 'OneDrive';
  if (inMovedDocuments(folder, around)) return 'iCloud Drive';
  const byMarker = upwards(folder).flatMap((place) =>
    around.namesIn(place).flatMap((name) => named(name, MARKERS) ?? []),
  );
  return byMarker[0] ?? null;
};

/** A folder that is a link, or lies behind one, is synced when the one it leads to is. */
const realFolder = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
};

/**
 * The service that syncs the folder a file lies in ("Dropbox"), told by the names of its folders, by what the service
 * says of itself and by what it leaves in them; null when none is seen. A folder that syncs under another name without a
 * trace is missed.
 */
export const syncServiceOf = (file: string, around: Surroundings = thisMachine): string | null => {
  const folder = dirname(file);
  return serviceOfFolder(folder, around) ?? serviceOfFolder(realFolder(folder), around);
};
