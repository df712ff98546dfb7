import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsHandlers } from '../../../../../electron/app/ipc/settings-handlers.ts';
import { fail, ok } from '../../../../../shared/errors/result.ts';
import { appearanceSchema, defaultSettings, type Settings } from '../../../../../shared/settings.ts';

const aDesk = (isKept = true, platform = 'linux') => {
  let settings: Settings = defaultSettings;
  const told: unknown[] = [];
  const shown: boolean[] = [];
  const handlers = settingsHandlers({
    settings: {
      get: () => settings,
      change: (change) => {
        settings = { ...settings, ...change };
        return isKept;
      },
      notice: () => null,
      dismissNotice: () => void told.push('dismissed'),
    },
    applyTheme: (theme) => void told.push(theme),
    keepOffScreenshots: (isOn) => void shown.push(isOn),
    platform,
    startRemarks: ['roaming'],
    version: '1.2.3',
    vaultFile: () => settings.vaultFile ?? join(import.meta.dirname, 'no-such-vault'),
    showInFolder: (file) => void told.push(file),
    licencesFile: join(import.meta.dirname, 'no-such-file'),
    push: (event) => void told.push(event),
  });
  return { handlers, told, shown };
};

describe('the settings of the window', () => {
  it('are what the window may know, and nothing of files or folders', async () => {
    const read = await aDesk().handlers['settings:read'](null);
    expect(read).toEqual(ok(appearanceSchema.parse(read.ok ? read.value : null)));
    expect(JSON.stringify(read)).not.toMatch(/file|folder/i);
  });

  it('change one by one: what is not given stays, the theme is applied, the window is told', async () => {
    const { handlers, told } = aDesk();
    const changed = await handlers['settings:update']({ theme: 'dark', contrast: undefined });
    const before = await aDesk().handlers['settings:read'](null);
    expect(changed).toEqual(ok({ ...(before.ok ? before.value : {}), theme: 'dark' }));
    expect(told).toEqual(['dark', 'settings:changed']);
  });

  it('hold for this session where they cannot be kept, which is said', async () => {
    const { handlers } = aDesk(false);
    expect(await handlers['settings:update']({ theme: 'dark' })).toEqual(fail({ code: 'settings-unsaved' }));
    expect(await handlers['settings:read'](null)).toMatchObject({ value: { theme: 'dark' } });
  });

  it('have a notice that can be read and dismissed', async () => {
    const { handlers, told } = aDesk();
    expect(await handlers['settings:read-notice'](null)).toEqual(ok({ notice: null }));
    await handlers['settings:dismiss-notice'](null);
    expect(told).toEqual(['dismissed']);
  });
});

describe('about Driftline', () => {
  it('stand its version and the place of the vault, which is shown where there is one', async () => {
    const { handlers, told } = aDesk();
    const missing = join(import.meta.dirname, 'no-such-vault');
    expect(await handlers['settings:read-about'](null)).toEqual(ok({ version: '1.2.3', vaultFile: missing }));
    expect(await handlers['settings:reveal-vault'](null)).toEqual(fail({ code: 'file-missing', file: missing }));
    expect(told).toEqual([]);
  });
});

describe('the licences', () => {
  it('are missing by name where the app was not built', async () => {
    expect(await aDesk().handlers['settings:read-licences'](null)).toMatchObject({ error: { code: 'file-missing' } });
  });
});

describe('the window in screenshots and screen shares', () => {
  it.each([
    ['win32', true],
    ['darwin', false],
    ['linux', false],
  ])('is kept out from the start on %s: %s', async (platform, isOn) => {
    expect(await aDesk(true, platform).handlers['settings:read'](null)).toMatchObject({
      value: { keepOffScreenshots: isOn },
    });
  });

  it('is said where nobody chose it, and no more once somebody did; one press changes it', async () => {
    const { handlers, shown } = aDesk(true, 'win32');
    const remarks = ['roaming', 'kept-off-screenshots'];
    expect(await handlers['settings:read-remarks'](null)).toEqual(ok({ remarks }));
    await handlers['settings:update']({ keepOffScreenshots: false });
    await handlers['settings:update']({ keepOffScreenshots: true });
    expect(shown).toEqual([false, true]);
    expect(await handlers['settings:read-remarks'](null)).toEqual(ok({ remarks: ['roaming'] }));
  });
});
