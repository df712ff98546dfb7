import type { WindowBounds } from '../../../shared/settings.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import type { BaseWindow, ElectronSurface } from '../../surface/electron-surface.ts';
import { groundColour } from './pages.ts';

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

const boundsOf = (window: BaseWindow): WindowBounds => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
});

export type MainWindow = {
  readonly window: BaseWindow;
  /** Shows it, once there is something to see. */
  readonly reveal: () => void;
};

/** The one window, hidden: titled the same at all times, so that nothing of the journal shows outside. */
export const createMainWindow = (
  surface: Pick<ElectronSurface, 'BaseWindow' | 'nativeTheme' | 'screen'>,
  settings: Pick<SettingsStore, 'get' | 'change'>,
): MainWindow => {
  const remembered = settings.get().window;
  const window = new surface.BaseWindow({
    ...placement(surface, remembered),
    ...SMALLEST,
    show: false,
    title: 'Driftline',
    backgroundColor: groundColour(surface),
  });
  window.on('close', () => settings.change({ window: boundsOf(window) }));
  let isRevealed = false;
  return {
    window,
    reveal: () => {
      if (isRevealed) return;
      isRevealed = true;
      // Only now: maximising shows a window, and there was nothing to see before.
      if (remembered?.maximized === true) window.maximize();
      window.show();
    },
  };
};
