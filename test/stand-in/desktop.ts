import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Display, MenuItemConstructorOptions } from 'electron/main';
import type { ApplicationMenu } from '../../electron/surface/electron-surface.ts';
import { app } from './app.ts';
import { guarded, Source } from './guard.ts';
import { allContents, type WebContents } from './web-contents.ts';

type PlayedItem = MenuItemConstructorOptions & { readonly submenu?: ApplicationMenu };
let applicationMenu: ApplicationMenu | null = null;

function buildFromTemplate(template: MenuItemConstructorOptions[]): ApplicationMenu {
  const items = template.map(playItem);
  const find = (id: string): PlayedItem | null => {
    for (const item of items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found as PlayedItem;
    }
    return null;
  };
  return guarded('Menu', { items, getMenuItemById: find }) as object as ApplicationMenu;
}

function playItem(options: MenuItemConstructorOptions): PlayedItem {
  const submenu = Array.isArray(options.submenu) ? { submenu: buildFromTemplate(options.submenu) } : {};
  const click = options.role === 'quit' ? () => app.quit() : (options.click ?? (() => {}));
  return { enabled: true, visible: true, checked: false, ...options, ...submenu, click } as PlayedItem;
}

export const Menu = guarded('Menu', {
  buildFromTemplate,
  setApplicationMenu: (menu: ApplicationMenu | null) => {
    applicationMenu = menu;
  },
  getApplicationMenu: () => applicationMenu,
});

type ThemeSource = 'system' | 'light' | 'dark';
let themeSource: ThemeSource = 'system';

function applyTheme(contents: WebContents): void {
  const value = themeSource === 'system' ? '' : themeSource;
  contents.command('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });
}

app.on('web-contents-created', (_event: unknown, contents: WebContents) => applyTheme(contents));

export const nativeTheme = guarded('nativeTheme', {
  get themeSource(): ThemeSource {
    return themeSource;
  },
  set themeSource(source: ThemeSource) {
    themeSource = source;
    for (const contents of allContents()) applyTheme(contents);
  },
  get shouldUseDarkColors(): boolean {
    return themeSource === 'dark';
  },
});

class PowerMonitor extends Source {
  /** Seconds. Nobody is ever idle here, unless a test says so. */
  getSystemIdleTime(): number {
    return 0;
  }
}

export const powerMonitor: PowerMonitor = new PowerMonitor('powerMonitor', [
  'suspend',
  'resume',
  'lock-screen',
  'shutdown',
]);

export const screen = guarded('screen', {
  getAllDisplays: () => {
    const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
    return [guarded('display', { id: 1, scaleFactor: 1, bounds, workArea: bounds }) as Display];
  },
});

/** What was last shown in its folder, for tests to read; no file manager is opened for a window that nobody sees. */
export const shell = guarded('shell', {
  shownItem: null as string | null,
  showItemInFolder(fullPath: string): void {
    shell.shownItem = fullPath;
    if (app.chromium().windowed && process.platform === 'linux') {
      spawn('xdg-open', [dirname(fullPath)], { stdio: 'ignore', detached: true }).on('error', () => {});
    }
  },
});
