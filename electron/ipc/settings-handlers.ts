import { fail, ok } from '../../shared/errors/result.ts';
import type { settingsCalls } from '../../shared/ipc/settings.ts';
import { type Appearance, appearanceSchema, type Theme } from '../../shared/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Push } from './push.ts';
import type { HandlersOf } from './register.ts';

/** Look and pace: what the window may read and change of the settings. */
export const settingsHandlers = (deps: {
  readonly settings: SettingsStore;
  readonly applyTheme: (theme: Theme) => void;
  readonly push: Push;
}): HandlersOf<typeof settingsCalls> => {
  const look = (): Appearance => {
    const { theme, contrast, pace, lockMinutes, lockOnBlur, showRhythm } = deps.settings.get();
    return appearanceSchema.parse({ theme, contrast, pace, lockMinutes, lockOnBlur, showRhythm });
  };
  return {
    'settings:read': () => ok(look()),
    'settings:update': (change) => {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const kept = deps.settings.change(given);
      deps.applyTheme(look().theme);
      deps.push('settings:changed', look());
      return kept ? ok(look()) : fail({ code: 'settings-unsaved' });
    },
    'settings:read-notice': () => ok({ notice: deps.settings.notice() }),
    'settings:dismiss-notice': () => {
      deps.settings.dismissNotice();
      return ok(null);
    },
  };
};
