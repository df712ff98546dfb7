import { HOST, isAppUrl, SCHEME } from '../../platform/app-address.ts';
import type { Log } from '../../platform/log.ts';
import type { ElectronSurface, Session, WebContents } from '../../surface/electron-surface.ts';

/** In memory only: nothing of a page is cached, stored or remembered. */
export const PARTITION = 'driftline';

/** Switches that must be set before the app is ready. */
export const shutNetworkSwitches = ({ app }: Pick<ElectronSurface, 'app'>): void => {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', '127.0.0.1:9');
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('webrtc-ip-handling-policy', 'disable_non_proxied_udp');
};

export type ShutRules = {
  readonly log: Log;
  /** Developer tools load their own page through the session they look at; no packaged app has any. */
  readonly developerTools: boolean;
};

/** Every request of a session that is not for the app's own scheme is cancelled; every permission is denied. */
export const shutSession = async (session: Session, { log, developerTools }: ShutRules): Promise<void> => {
  const isOwn = (url: string): boolean =>
    isAppUrl(url) || url.startsWith(`blob:${SCHEME}://${HOST}/`) || (developerTools && url.startsWith('devtools:'));
  session.setSpellCheckerEnabled(false);
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // Null refuses; an object without a stream would throw inside main.
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isOwn(url);
    if (cancel) log('network request cancelled');
    answer({ cancel });
  });
  // What a page would have saved goes nowhere: files leave by main's dialogs alone.
  session.on('will-download', (event) => event.preventDefault());
  await session.setProxy({ proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' });
};

/** A page stays where it is: no navigation, no new window, no webview, no peer connection around the proxy. */
export const confinePage = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault());
  // A frame inside the page as well.
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
};
