import { readFileSync, statSync, writeFileSync } from 'node:fs';
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
