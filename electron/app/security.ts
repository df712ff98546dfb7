import type { ElectronSurface } from '../platform/electron-surface.ts';
import { SCHEME } from './app-protocol.ts';
import { shutNetworkSwitches } from './network-shut-off.ts';

const INSPECT_SWITCHES = ['inspect', 'inspect-brk', 'remote-debugging-port', 'remote-debugging-pipe', 'js-flags'];

/** Whether this start asks to look inside a packaged app; then it must not go on. */
export const isInspected = ({ app }: Pick<ElectronSurface, 'app'>): boolean =>
  app.isPackaged && INSPECT_SWITCHES.some((name) => app.commandLine.hasSwitch(name));

/** Everything that has to be said before the app is ready. */
export const secureBeforeReady = (surface: Pick<ElectronSurface, 'app' | 'protocol'>): void => {
  surface.app.enableSandbox();
  shutNetworkSwitches(surface);
  surface.protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: false } },
  ]);
};
