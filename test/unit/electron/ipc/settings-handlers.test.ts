import { describe, expect, it } from 'vitest';
import { settingsHandlers } from '../../../../electron/ipc/settings-handlers.ts';
import { fail, ok } from '../../../../shared/errors/result.ts';
import { appearanceSchema, defaultSettings, type Settings } from '../../../../shared/settings.ts';

const aDesk = (isKept = true) => {
  let settings: Settings = defaultSettings;
  const told: unknown[] = [];
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
    push: (event) => void told.push(event),
  });
  return { handlers, told };
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
