import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFolder } from '../support/run-tool.ts';

const sources = (folder: string): readonly { readonly path: string; readonly text: string }[] =>
  readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .map((path) => ({ path: path.slice(projectFolder.length), text: readFileSync(path, 'utf8') }));

const all = ['shared', 'electron', 'renderer'].flatMap(sources);
const users = (pattern: RegExp): readonly string[] =>
  all.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

describe('what is dangerous has one door', () => {
  it('Electron’s main modules are imported in one file', () => {
    expect(users(/from 'electron\/main'/)).toEqual(['electron/surface/electron-surface.ts']);
  });
  it('ipcRenderer is used in the preload alone', () => {
    expect(users(/ipcRenderer\./)).toEqual(['electron/preload/preload.ts']);
  });
  it('ipcMain answers in one file', () => {
    expect(users(/ipcMain\.handle/)).toEqual(['electron/app/ipc/register.ts']);
  });
  it('the cipher is used in one file', () => {
    expect(users(/create(Cipher|Decipher)iv/)).toEqual(['electron/vault/crypto/cipher.ts']);
  });
  it('SQLite is opened in one file for the vault, and in one for the search, where it has no file', () => {
    const index = 'electron/journal/search/word-index.ts';
    expect(users(/new DatabaseSync\(/).toSorted()).toEqual([index, 'electron/vault/file/sqlite-file.ts']);
    const opened = readFileSync(join(projectFolder, index), 'utf8').match(/new DatabaseSync\([^)]*\)/g);
    expect(opened).toEqual(["new DatabaseSync(':memory:', { defensive: true })"]);
    expect(users(/ATTACH|VACUUM INTO/i).filter((path) => path.includes('/search/'))).toEqual([]);
  });
  it('electron-store is used in one file', () => {
    expect(users(/from 'electron-store'/)).toEqual(['electron/settings/settings-store.ts']);
  });
  it('the bridge alone touches what the preload exposes', () => {
    expect(users(/window\.driftline/)).toEqual(['renderer/bridge/bridge.ts']);
  });
});

describe('what every screen does is done in one place', () => {
  it('a view on its way, and one that failed, look the same everywhere', () => {
    // The rooms that come later are no view, and the summary keeps the page before while it reads the next one.
    const elsewhere = ['renderer/app/LaterRooms.tsx', 'renderer/screens/summary/Summary.tsx'];
    expect(users(/feedback\/Loading\.tsx'/).toSorted()).toEqual([...elsewhere, 'renderer/views/Loaded.tsx']);
    expect(users(/shellCopy\.tryAgain/)).toEqual(['renderer/views/ViewFailure.tsx']);
  });
  it('a key that a control shows is taken from the key that is heard', () => {
    expect(users(/\bshortcut(=|: )["'][^"']/)).toEqual([]);
  });
});

describe('the journal has no second clock and no way out', () => {
  it('shared reads no clock and draws no chance', () => {
    expect(users(/new Date\(\)|Date\.now|Math\.random/).filter((path) => path.startsWith('shared/'))).toEqual([]);
  });
  it('nothing opens a connection', () => {
    expect(users(/\bfetch\(|XMLHttpRequest|WebSocket|from 'node:(net|http|https|tls|dgram|dns)'/)).toEqual([]);
  });
  it('nothing is put on the clipboard but the recovery key and an agenda, when asked, and nothing is read from it', () => {
    expect(users(/navigator\.clipboard|execCommand\(.(copy|cut|paste)|\bclipboard\.(write|read)/)).toEqual([
      'renderer/input/copy-text.ts',
    ]);
    expect(users(/\bcopyText\(/)).toEqual([
      'renderer/keys/use-recovery-key.ts',
      'renderer/screens/duo/agenda/AgendaActions.tsx',
    ]);
  });
  it('nothing turns text into markup or code', () => {
    expect(users(/innerHTML|dangerouslySetInnerHTML|\beval\(|new Function\(/)).toEqual([]);
  });
  it('the renderer never asks where it was loaded from', () => {
    expect(users(/location\.(origin|protocol|host)\b/)).toEqual([]);
  });
});

describe('the entry of the main process', () => {
  const main = readFileSync(join(projectFolder, 'electron/main.ts'), 'utf8');
  it('never awaits at its top level: Electron would wait for itself for ever', () => {
    expect(main).not.toMatch(/^(await|const .*= await)/m);
  });
  it('is short enough to read at once', () => {
    expect(main.split('\n').length).toBeLessThanOrEqual(80);
  });
});

describe('what is imported', () => {
  const IMPORT = /^(?:import|export)\s+(?!type\b)([^;]*?)\s*from\s+'([^']+)'/gms;

  /** Whether anything of an import is left once the types are stripped. */
  const isOfValues = (names: string): boolean => {
    const listed = /^\{(.*)\}$/s.exec(names.trim())?.[1];
    return listed === undefined || listed.split(',').some((name) => name.trim() !== '' && !/^\s*type /.test(name));
  };

  const importsOf = (path: string): readonly string[] =>
    [...readFileSync(path, 'utf8').matchAll(IMPORT)].flatMap(([, names = '', from = '']) =>
      isOfValues(names) ? [from.startsWith('.') ? join(dirname(path), from) : from] : [],
    );

  const reachedFrom = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>();
    const waiting = [join(projectFolder, start)];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      if (seen.has(path)) continue;
      seen.add(path);
      if (/\.tsx?$/.test(path)) waiting.push(...importsOf(path));
    }
    return seen;
  };

  it('shapes are proved in main, and the catalogue stays there: neither is loaded by a page', () => {
    const seen = reachedFrom('renderer/main.tsx');
    expect(seen.size).toBeGreaterThan(100);
    expect([...seen].filter((path) => path.startsWith('zod') || path.endsWith('prompt-catalogue.json'))).toEqual([]);
  });

  it('every component can be looked at in the gallery, but for the frame of a page and what only scrolls', () => {
    const seen = reachedFrom('test/gallery/gallery.tsx');
    const components = sources('renderer/kit').filter(({ path }) => path.endsWith('.tsx'));
    const missing = components.map(({ path }) => path).filter((path) => !seen.has(join(projectFolder, path)));
    expect(missing.toSorted()).toEqual([
      'renderer/kit/primitives/EntryLayout.tsx',
      'renderer/kit/primitives/InView.tsx',
    ]);
  });
});
