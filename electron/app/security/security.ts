import { SCHEME } from '../../platform/app-address.ts';
import type { Log } from '../../platform/log.ts';
import type { ElectronSurface } from '../../surface/electron-surface.ts';

import { shutNetworkSwitches } from './network-shut-off.ts';

/** Switches that open the app to a debugger, or take away what confines its page. */
const INSPECT_SWITCHES = [
  'auto-open-devtools-for-tabs',
  'disable-web-security',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
  'js-flags',
  'load-extension',
  'log-net-log',
  'remote-debugging-address',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'renderer-cmd-prefix',
];

/** Whether this start asks to look inside a packaged app; then it must not go on. */
export const isInspected = ({ app }: Pick<ElectronSurface, 'app'>): boolean =>
  app.isPackaged && INSPECT_SWITCHES.some((name) => app.commandLine.hasSwitch(name));

/**
 * A fault nobody foresaw is named and nothing more: Electron's own dialog would show its message, which may quote
 * journal text, and a line that nobody reads (`EPIPE`) must not become a fault.
 */
export const keepFaultsQuiet = (log: Log): void => {
  process.stderr.on('error', () => {});
  process.on('uncaughtException', () => log('something failed unexpectedly'));
  process.on('unhandledRejection', () => log('something failed unexpectedly'));
};

/** Everything that has to be said before the app is ready. */
export const secureBeforeReady = (surface: Pick<ElectronSurface, 'app' | 'protocol'>): void => {
  surface.app.enableSandbox();
  shutNetworkSwitches(surface);
  surface.protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: false } },
  ]);
};
