import { existsSync, readFileSync } from 'node:fs';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import {
  type LicencesView,
  licencesViewSchema,
  type StartRemark,
  type settingsCalls,
} from '../../../shared/ipc/settings.ts';
import { type Appearance, appearanceSchema, keepsOffScreenshots, type Theme } from '../../../shared/settings.ts';
import type { WindowHandlersOf } from '../../border/answer-call.ts';
import type { Push } from '../../border/push.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';

const readLicences = (file: string): Result<LicencesView, AppError> => {
  try {
    return ok(licencesViewSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch {
    return fail({ code: 'file-missing', file });
  }
};

/** Look and pace: what the window may read and change of the settings. */
export const settingsHandlers = (deps: {
  readonly settings: SettingsStore;
  readonly applyTheme: (theme: Theme) => void;
  /** Keeps the open window off screenshots and screen shares, or shows it there. */
  readonly keepOffScreenshots: (isOn: boolean) => void;
  readonly platform: string;
  /** What is to be said of this start besides. */
  readonly startRemarks: readonly StartRemark[];
  /** The file with the licences, written when the app was built. */
  readonly licencesFile: string;
  readonly version: string;
  /** Where the vault is, or would be. */
  readonly vaultFile: () => string;
  readonly showInFolder: (file: string) => void;
  readonly push: Push;
}): WindowHandlersOf<typeof settingsCalls> => {
  const look = (): Appearance => {
    const settings = deps.settings.get();
    const { theme, contrast, pace, lockMinutes, lockOnBlur, showRhythm } = settings;
    const keepOffScreenshots = keepsOffScreenshots(settings, deps.platform);
    return appearanceSchema.parse({ theme, contrast, pace, lockMinutes, lockOnBlur, showRhythm, keepOffScreenshots });
  };
  return {
    'settings:read': () => ok(look()),
    'settings:update': (change) => {
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const kept = deps.settings.change(given);
      deps.applyTheme(look().theme);
      deps.keepOffScreenshots(look().keepOffScreenshots);
      deps.push('settings:changed', look());
      return kept ? ok(look()) : fail({ code: 'settings-unsaved' });
    },
    'settings:read-notice': () => ok({ notice: deps.settings.notice() }),
    'settings:read-licences': () => readLicences(deps.licencesFile),
    'settings:read-about': () => ok({ version: deps.version, vaultFile: deps.vaultFile() }),
    'settings:reveal-vault': () => {
      const file = deps.vaultFile();
      if (!existsSync(file)) return fail({ code: 'file-missing', file });
      deps.showInFolder(file);
      return ok(null);
    },
    'settings:read-remarks': () => {
      const isDefault = deps.settings.get().keepOffScreenshots === null && look().keepOffScreenshots;
      return ok({ remarks: [...deps.startRemarks, ...(isDefault ? (['kept-off-screenshots'] as const) : [])] });
    },
    'settings:dismiss-notice': () => {
      deps.settings.dismissNotice();
      return ok(null);
    },
  };
};
