import { describe, expect, it } from 'vitest';
import { chooseDataFolder, type DataFolderFacts } from '../../../../../electron/app/lifecycle/data-folder.ts';

const ROAMING = 'C:\\Users\\ada\\AppData\\Roaming\\Driftline';
const LOCAL = 'C:\\Users\\ada\\AppData\\Local\\Driftline';

const choose = (given: Partial<DataFolderFacts> = {}, present: readonly string[] = []) =>
  chooseDataFolder({
    platform: 'win32',
    env: { LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
    given: ROAMING,
    isNamed: false,
    exists: (path) => present.includes(path),
    ...given,
  });

describe('the folder of the journal on Windows', () => {
  it('is the local one, which no roaming profile copies to a server', () => {
    expect(choose()).toEqual({ path: LOCAL, isRoaming: false });
  });

  it.each(['journal.driftline', 'settings.json'])('stays the roaming one where that holds %s, and is said', (name) => {
    expect(choose({}, [`${ROAMING}\\${name}`])).toEqual({ path: ROAMING, isRoaming: true });
  });

  it('is the local one again once the journal was moved there', () => {
    const both = [`${ROAMING}\\settings.json`, `${LOCAL}\\journal.driftline`];
    expect(choose({}, both)).toEqual({ path: LOCAL, isRoaming: false });
  });

  it('is the one that the start names, or the given one where there is no local one', () => {
    expect(choose({ isNamed: true })).toEqual({ path: ROAMING, isRoaming: false });
    expect(choose({ env: {} })).toEqual({ path: ROAMING, isRoaming: false });
  });
});

it('elsewhere the folder of the journal is the given one', () => {
  for (const platform of ['darwin', 'linux'] as const) {
    const given = '/homes/ada/.config/Driftline';
    expect(choose({ platform, given })).toEqual({ path: given, isRoaming: false });
  }
});
