import type { Settings } from '../../shared/settings.ts';

/** The settings as the process that holds the journal has them: read at once, kept by main. */
export type KeptSettings = {
  readonly get: () => Settings;
  /** Holds from now on; gives whether main could write it down. */
  readonly change: (change: Partial<Settings>) => boolean | Promise<boolean>;
};
