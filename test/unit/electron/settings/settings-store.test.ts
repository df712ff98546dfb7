import { existsSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSettings } from '../../../../electron/settings/settings-store.ts';
import { defaultSettings } from '../../../../shared/settings.ts';
import { temporaryFolder } from '../../../support/quick-vault.ts';

// electron-store asks Electron for a version and a folder; the folder is given, so any answer will do.
vi.mock('electron', () => ({ default: { app: { getVersion: () => '0.0.0', getPath: () => '/nowhere' } } }));

let folder = '';
let remove = () => {};
beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
afterEach(() => remove());

const file = () => join(folder, 'settings.json');
const open = () => openSettings(folder, () => {});

describe('the settings file', () => {
  it('keeps what was set for the next start, for its owner’s eyes only', () => {
    expect(open().change({ theme: 'dark', lockMinutes: 3 })).toBe(true);
    expect(open().get()).toMatchObject({ theme: 'dark', lockMinutes: 3 });
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });
  it.each([
    ['cut short', '{"settings":{"theme":"da'],
    ['not JSON', 'hello'],
    ['of another shape', '{"settings":{"theme":"loud","lockMinutes":-4}}'],
    ['empty', ''],
  ])('that is %s never keeps the app from starting', (_, content) => {
    writeFileSync(file(), content);
    expect(open().get()).toEqual(defaultSettings);
  });
  it('that does not parse is left for its owner to see', () => {
    writeFileSync(file(), '{"settings":{"theme":"da');
    open();
    expect(readFileSync(file(), 'utf8')).toBe('{"settings":{"theme":"da');
  });
});

describe('the copy beside the settings file', () => {
  const copy = () => `${file()}.bak`;
  const damages: readonly (readonly [string, () => void])[] = [
    ['cut to nothing', () => truncateSync(file(), 0)],
    ['cut in the middle', () => truncateSync(file(), 20)],
    ['of another shape', () => writeFileSync(file(), '{"settings":{"theme":"loud"}}')],
    ['gone', () => rmSync(file())],
  ];

  it.each(damages)('stands in for a file that is %s, and says so until that is dismissed', (_, damage) => {
    expect(open().change({ theme: 'dark', vaultFile: '/media/stick/mine.driftline' })).toBe(true);
    damage();
    const settings = open();
    expect(settings.get()).toMatchObject({ theme: 'dark', vaultFile: '/media/stick/mine.driftline' });
    expect(settings.notice()).toBe('earlier');
    settings.dismissNotice();
    expect(settings.notice()).toBeNull();
    expect(settings.change({ lockMinutes: 7 })).toBe(true);
    const again = open();
    expect(again.get()).toMatchObject({ theme: 'dark', lockMinutes: 7 });
    expect(again.notice()).toBeNull();
  });

  it('holds the last change as well, for its owner’s eyes only', () => {
    open().change({ theme: 'dark' });
    open().change({ lockMinutes: 7 });
    rmSync(file());
    expect(open().get()).toMatchObject({ theme: 'dark', lockMinutes: 7 });
    expect(statSync(copy()).mode & 0o777).toBe(0o600);
  });

  it('that is damaged too leaves the standard settings, and both are said to be unreadable', () => {
    open().change({ theme: 'dark' });
    for (const each of [file(), copy()]) truncateSync(each, 9);
    expect(open().get()).toEqual(defaultSettings);
    expect(open().notice()).toBe('standard');
  });

  it('is not asked by a file that is whole, nor missed by a new installation', () => {
    expect(open().notice()).toBeNull();
    expect(existsSync(copy())).toBe(false);
    open().change({ theme: 'dark' });
    writeFileSync(copy(), 'nonsense');
    expect(open().get()).toMatchObject({ theme: 'dark' });
    expect(open().notice()).toBeNull();
  });

  it('lets a damaged file stay under another name when a setting is changed', () => {
    open().change({ theme: 'dark' });
    writeFileSync(file(), '{"settings":{"theme":"da');
    expect(open().change({ lockMinutes: 3 })).toBe(true);
    expect(readFileSync(`${file()}.damaged`, 'utf8')).toBe('{"settings":{"theme":"da');
    expect(open().get()).toMatchObject({ theme: 'dark', lockMinutes: 3 });
  });
});
