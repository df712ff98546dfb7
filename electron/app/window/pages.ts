import { fileURLToPath } from 'node:url';
import { HOME, isAppUrl } from '../../platform/app-address.ts';
import type { Log } from '../../platform/log.ts';
import type { BaseWindow, ElectronSurface, WebContents, WebContentsView } from '../../surface/electron-surface.ts';
import { PARTITION } from '../security/network-shut-off.ts';

/** The pages of the window: one at a time, each in a process of its own. */
export type Pages = {
  /** The page that is shown; null once the window has gone. */
  readonly current: () => WebContents | null;
  /**
   * Covers the page with a fresh one at the same place and ends its process, however busy it is. The place is the
   * address behind the `#`, which holds random ids and no text.
   */
  readonly renew: () => void;
};

export type PagesDeps = {
  readonly window: BaseWindow;
  /** Called when the process of the page that is shown ends by itself. */
  readonly onGone: () => void;
  /** Called whenever a page has loaded. */
  readonly onReady: () => void;
  /** Called when the page that is shown cannot be loaded: nothing would ever be seen of it. */
  readonly onUnloadable: () => void;
  readonly log: Log;
};

type Surface = Pick<ElectronSurface, 'app' | 'WebContentsView' | 'nativeTheme'>;

/** Paper or ink, so that the first frame does not flash. */
export const groundColour = ({ nativeTheme }: Pick<ElectronSurface, 'nativeTheme'>): string =>
  nativeTheme.shouldUseDarkColors ? '#1d1a16' : '#f7f2e8';

/** A page that is sandboxed, isolated, and knows one function of ours. */
const createView = (surface: Surface): WebContentsView => {
  const view = new surface.WebContentsView({
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
  view.setBackgroundColor(groundColour(surface));
  return view;
};

export const createPages = (surface: Surface, { window, onGone, onReady, onUnloadable, log }: PagesDeps): Pages => {
  let shown: WebContentsView | null = null;
  let address = HOME;

  const fill = (): void => {
    const [width = 0, height = 0] = window.getContentSize();
    shown?.setBounds({ x: 0, y: 0, width, height });
  };

  const show = (): void => {
    const view = createView(surface);
    const { webContents } = view;
    shown = view;
    webContents.on('render-process-gone', (_event, { reason }) => {
      // A page that was replaced is ended by us.
      if (shown === view && reason !== 'clean-exit') onGone();
    });
    webContents.on('unresponsive', () => log('page does not respond'));
    webContents.on('did-finish-load', () => {
      if (shown !== view) return;
      if (window.isFocused()) webContents.focus();
      onReady();
    });
    window.contentView.addChildView(view);
    fill();
    // One that was replaced before it had loaded is no fault.
    webContents.loadURL(address).catch(() => {
      if (shown === view) onUnloadable();
    });
  };

  const end = (view: WebContentsView): void => {
    if (!window.isDestroyed()) window.contentView.removeChildView(view);
    if (view.webContents.isDestroyed()) return;
    // Before it is closed: a page in a loop would keep its process, and what is in it, until it is done.
    view.webContents.forcefullyCrashRenderer();
    view.webContents.close();
  };

  window.on('resize', fill);
  window.on('focus', () => shown?.webContents.focus());
  window.on('closed', () => {
    const last = shown;
    shown = null;
    if (last !== null) end(last);
  });
  show();
  return {
    current: () => shown?.webContents ?? null,
    renew: () => {
      const old = shown;
      if (old === null || window.isDestroyed()) return;
      // A page that has not got so far yet is at the place of the one before.
      const reached = old.webContents.getURL();
      if (isAppUrl(reached)) address = reached;
      show();
      end(old);
    },
  };
};
