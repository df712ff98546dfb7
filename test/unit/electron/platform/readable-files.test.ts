import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createWriteReadable, sweepUnfinished } from '../../../../electron/platform/readable-files.ts';
import { defaultSettings, type Settings } from '../../../../shared/settings.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';
import { value } from '../../../support/vault-fixture.ts';

const ground = temporaryFolder();
afterAll(ground.remove);
let made = 0;

/** Settings in a file, as far as this needs them; electron-store runs in Electron alone. */
const settingsIn = (home: string) => {
  const file = join(home, 'settings.json');
  const get = (): Settings =>
    existsSync(file) ? { ...defaultSettings, ...JSON.parse(readFileSync(file, 'utf8')) } : defaultSettings;
  const change = (given: Partial<Settings>): boolean => {
    writeFileSync(file, JSON.stringify({ ...get(), ...given }));
    return true;
  };
  return { get, change };
};

const aHome = () => {
  made += 1;
  const home = join(ground.folder, String(made));
  const target = join(home, 'documents');
  mkdirSync(target, { recursive: true });
  return { home, target, settings: () => settingsIn(home) };
};
const module = (path: string) => pathToFileURL(join(import.meta.dirname, '../../../../electron', path)).href;

/** Writes a readable file and is killed between its bytes and its name. */
const killed = (home: string, file: string) =>
  spawnSync(process.execPath, [
    '--input-type=module',
    '-e',
    `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { createWriteReadable } = await import(${JSON.stringify(module('platform/readable-files.ts'))});
    const kept = ${JSON.stringify(join(home, 'settings.json'))};
    const get = () => (fs.existsSync(kept) ? JSON.parse(fs.readFileSync(kept, 'utf8')) : { unfinishedFiles: [] });
    const change = (given) => fs.writeFileSync(kept, JSON.stringify({ ...get(), ...given }));
    const write = createWriteReadable({ get, change });
    const rename = fs.renameSync;
    fs.renameSync = (from, to) => {
      if (to === ${JSON.stringify(file)}) process.kill(process.pid, 'SIGKILL');
      rename(from, to);
    };
    syncBuiltinESMExports();
    await write(${JSON.stringify(file)}, 'a week that nobody should read');`,
  ]);

describe('a readable file', () => {
  it('that was begun when the program was killed is removed by the next start', async () => {
    const { home, target, settings } = aHome();
    expect(killed(home, join(target, 'note.txt')).signal).toBe('SIGKILL');
    const left = readdirSync(target);
    expect(left).toHaveLength(1);
    expect(readFileSync(join(target, left[0] ?? ''), 'utf8')).toMatch(/nobody should read/);
    const next = settings();
    await sweepUnfinished(next);
    expect(readdirSync(target)).toEqual([]);
    expect(next.get().unfinishedFiles).toEqual([]);
  });

  it('that was begun on a disk that is away is removed once the disk is back', async () => {
    const { home, target, settings } = aHome();
    killed(home, join(target, 'note.txt'));
    renameSync(target, `${target} away`);
    await sweepUnfinished(settings());
    renameSync(`${target} away`, target);
    expect(readdirSync(target)).toHaveLength(1);
    await sweepUnfinished(settings());
    expect(readdirSync(target)).toEqual([]);
  });

  it('that is written leaves nothing in mind, and one that fails neither', async () => {
    const { target, settings } = aHome();
    const store = settings();
    const write = createWriteReadable(store);
    value(await write(join(target, 'note.txt'), 'words'));
    expect((await write(join(target, 'nowhere', 'note.txt'), 'words')).ok).toBe(false);
    expect(readdirSync(target)).toEqual(['note.txt']);
    expect(store.get().unfinishedFiles).toEqual([]);
  });
});

describe('the start', () => {
  it('removes nothing that is not named as what Driftline left unfinished', async () => {
    const { target, settings } = aHome();
    const precious = join(target, 'thesis.txt');
    writeFileSync(precious, 'three years');
    const store = settings();
    store.change({ unfinishedFiles: [precious, '.part', join(target, '.part')] });
    await sweepUnfinished(store);
    expect(readFileSync(precious, 'utf8')).toBe('three years');
    expect(store.get().unfinishedFiles).toEqual([]);
  });
});
