/** What `import 'electron/main'` and `require('electron')` give while the stand-in runs. */
import type { ElectronSurface } from '../../electron/surface/electron-surface.ts';
import { app } from './app.ts';
import { BaseWindow } from './base-window.ts';
import { Menu, nativeTheme, powerMonitor, screen, shell } from './desktop.ts';
import { dialog } from './dialogs.ts';
import { guarded } from './guard.ts';
import { ipcMain } from './ipc.ts';
import { fromPartition } from './session.ts';
import { utilityProcess } from './utility-process.ts';
import { contentsOfTarget } from './web-contents.ts';
import { WebContentsView } from './web-contents-view.ts';

const protocol = guarded('protocol', {
  registerSchemesAsPrivileged: (schemes: { readonly scheme: string }[]) => app.registerSchemesAsPrivileged(schemes),
});
const session = guarded('session', { fromPartition });
/** Asked for by Playwright. */
const webContents = guarded('webContents', {
  fromDevToolsTargetId: contentsOfTarget,
});

const surface = {
  app,
  BaseWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
  WebContentsView,
} satisfies ElectronSurface;
const standIn: ElectronSurface = guarded('electron', { ...surface, webContents });

export {
  app,
  BaseWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
  standIn as 'module.exports',
  standIn as default,
  utilityProcess,
  WebContentsView,
};
