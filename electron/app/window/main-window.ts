import { fileURLToPath } from 'node:url';
import type { WindowBounds } from '../../../shared/settings.ts';
import { HOME } from '../../platform/app-address.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { BrowserWindow, ElectronSurface } from '../../surface/electron-surface.ts';

import { PARTITION } from '../security/network-shut-off.ts';

const DEFAULT_SIZE = { width: 1280, height: 800 };
const SMALLEST = { minWidth: 640, minHeight: 480 };

/** Remembered bounds, unless the display they were on has gone. */
const placement = (surface: Pick<ElectronSurface, 'screen'>, remembered: WindowBounds | null) => {
  if (remembered === null) return DEFAULT_SIZE;
  const { x, y, width, height } = remembered;
  const isOnScreen = surface.screen.getAllDisplays().some(({ workArea }) => {
    const centre = { x: x + width / 2, y: y + Math.min(height / 2, 40) };
    const insideX = centre.x >= workArea.x && centre.x <= workArea.x + workArea.width;
    return insideX && centre.y >= workArea.y && centre.y <= workArea.y + workArea.height;
  });
  return isOnScreen ? { x, y, width, height } : { width, height };
};

const boundsOf = (window: BrowserWindow): WindowBounds => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
});

/** The one window: sandboxed, isolated, titled the same at all times, so that nothing of the journal shows outside. */
export const openMainWindow = async (
  surface: Pick<ElectronSurface, 'app' | 'BrowserWindow' | 'nativeTheme' | 'screen'>,
  settings: SettingsStore,
  adopt: (window: BrowserWindow) => void,
): Promise<void> => {
  const remembered = settings.get().window;
  const window = new surface.BrowserWindow({
    ...placement(surface, remembered),
    ...SMALLEST,
    show: false,
    title: 'Driftline',
    // Paper or ink, so that the first frame does not flash.
    backgroundColor: surface.nativeTheme.shouldUseDarkColors ? '#1d1a16' : '#f7f2e8',
    webPreferences: {
      preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !surface.app.isPackaged,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('ready-to-show', () => {
    // Only now: maximising shows a window, and there was nothing to see before.
    if (remembered?.maximized === true) window.maximize();
    window.show();
  });
  window.on('close', () => settings.change({ window: boundsOf(window) }));
  adopt(window);
  await window.loadURL(HOME);
};
