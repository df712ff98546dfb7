import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Whose work is in the app, under which licence, and its text. */
export type Licence = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

type Manifest = {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
};

const LICENCE_FILE = /^(licen[cs]e|copying|notice|ofl)([.-].*)?$/i;

const readManifest = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** Where a package lies that is asked for from `from`, as Node looks for it. Throws when it lies nowhere. */
const folderOf = (name: string, from: string): string => {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (dirname(at) === at) throw new Error(`${name} is not installed`);
  }
};

const textIn = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n');

const licenceOf = (name: string, folder: string, manifest: Manifest): Licence => {
  const { version = '', license = '' } = manifest;
  const text = textIn(folder);
  // A package without the text still names its licence; one without either must not be shipped unnoticed.
  if (text === '' && license === '') throw new Error(`${name} says nothing of its licence`);
  return { name, version, licence: license, text: text === '' ? `Published under ${license}.` : text };
};

/**
 * The licences of every package that the app is built from: what `package.json` in `projectFolder` depends on and what
 * that depends on, and Electron, by name. The notices of carried word lists come last. Throws for a package that is not
 * installed or says nothing of its licence.
 */
export const collectLicences = (projectFolder: string): readonly Licence[] => {
  const found = new Map<string, Licence>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from);
    const manifest = readManifest(folder);
    const key = `${name} ${manifest.version ?? ''}`;
    if (found.has(key)) return;
    found.set(key, licenceOf(name, folder, manifest));
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder);
  };
  for (const name of Object.keys(readManifest(projectFolder).dependencies ?? {})) visit(name, projectFolder);
  const electron = folderOf('electron', projectFolder);
  found.set('electron', licenceOf('electron', electron, readManifest(electron)));
  const lists = {
    name: 'Word lists',
    version: '',
    licence: 'CC BY 3.0 US, ODC-BY',
    text: readFileSync(join(projectFolder, 'docs/notices.md'), 'utf8').trim(),
  };
  return [...[...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en')), lists];
};
