import { existsSync } from 'node:fs';
import type { StartRemark } from '../../../shared/ipc/settings.ts';
import type { ElectronSurface } from '../../surface/electron-surface.ts';
import { isInspected } from '../security/security.ts';
import { strangeSwitches, strangeSwitchWords } from '../security/start-switches.ts';
import { wordsBeforeVerb } from './as-command-line.ts';
import { chooseDataFolder } from './data-folder.ts';

/**
 * Whether a packaged app must not go on from this start: one with switches that are not on the list, which is said on
 * standard error, or one that is looked into, whatever way the switch came.
 */
export const isRefusedStart = (surface: Pick<ElectronSurface, 'app'>): boolean => {
  const strange = surface.app.isPackaged ? strangeSwitches(wordsBeforeVerb(process.argv), process.platform) : [];
  if (strange.length > 0) process.stderr.write(strangeSwitchWords(strange));
  return strange.length > 0 || isInspected(surface);
};

/**
 * Settles where vault, backups and settings lie, before anything is read or written there and before Chromium makes a
 * folder of its own. Gives what is to be said of this start.
 */
export const settleStart = ({ app }: Pick<ElectronSurface, 'app'>): readonly StartRemark[] => {
  const given = app.getPath('userData');
  const { path, isRoaming } = chooseDataFolder({
    platform: process.platform,
    env: process.env,
    given,
    isNamed: app.commandLine.hasSwitch('user-data-dir'),
    exists: existsSync,
  });
  if (path !== given) app.setPath('userData', path);
  const isUnconfined = app.commandLine.hasSwitch('no-sandbox');
  return [...(isUnconfined ? (['unconfined'] as const) : []), ...(isRoaming ? (['roaming'] as const) : [])];
};
