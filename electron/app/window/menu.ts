import type { ElectronSurface, MenuTemplate } from '../../surface/electron-surface.ts';

/** The usual roles, and Lock. No developer tools in the packaged app. */
export const setMenu = (
  surface: Pick<ElectronSurface, 'app' | 'Menu'>,
  commands: { readonly lock: () => void },
): void => {
  const isMac = process.platform === 'darwin';
  const developer: MenuTemplate = surface.app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }];
  const template: MenuTemplate = [
    ...(isMac ? ([{ role: 'appMenu' }] satisfies MenuTemplate) : []),
    {
      label: 'Vault',
      submenu: [
        { id: 'lock', label: 'Lock', accelerator: 'CommandOrControl+L', click: commands.lock },
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: 'View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...developer,
      ],
    },
    { role: 'windowMenu' },
  ];
  surface.Menu.setApplicationMenu(surface.Menu.buildFromTemplate(template));
};
