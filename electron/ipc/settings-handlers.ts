import { fail, ok } from '../../shared/errors/result.ts';
import { type Look, lookSchema, type Theme } from '../../shared/settings.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Push } from './push.ts';
import type { Handlers } from './register.ts';

type SettingsHandlers = Pick<
  Handlers,
  'settings:read' | 'settings:change' | 'settings:read-notice' | 'settings:dismiss-notice'
>;

/** Look and pace: what the window may read and change of the settings. */
export const settingsHandlers = (seams: {
  readonly settings: SettingsStore;
  readonly applyTheme: (theme: Theme) => void;
  readonly push: Push;
}): SettingsHandlers => {
  const look = (): Look => {
    const { theme, contrast, pace, lockMinutes, lockOnBlur, showRhythm } = seams.settings.get();
    return lookSchema.parse({ theme, contrast, pace, lockMinutes, lockOnBlur, showRhythm });
  };
  return {
    'settings:read': () => ok(look()),
    'settings:change': (change) => {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const kept = seams.settings.change(given);
      seams.applyTheme(look().theme);
      seams.push('settings:changed', look());
      return kept ? ok(look()) : fail({ code: 'settings-unsaved' });
    },
    'settings:read-notice': () => ok({ notice: seams.settings.notice() }),
    'settings:dismiss-notice': () => {
      seams.settings.dismissNotice();
      return ok(null);
    },
  };
};
