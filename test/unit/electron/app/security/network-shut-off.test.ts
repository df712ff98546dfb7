import { describe, expect, it } from 'vitest';
import {
  confinePage,
  shutNetworkSwitches,
  shutSession,
} from '../../../../../electron/app/security/network-shut-off.ts';
import type {
  ElectronSurface,
  Preventable,
  Session,
  WebContents,
} from '../../../../../electron/surface/electron-surface.ts';

type Answer = { cancel?: boolean };

const packaged = { log: () => {}, developerTools: false };

const recordedSession = () => {
  const kept: Record<string, unknown> = {};
  let judge: (details: { url: string }, answer: (response: Answer) => void) => void = () => {};
  const keep = (name: string) => (value: unknown) => {
    kept[name] = value;
  };
  const session = {
    setSpellCheckerEnabled: keep('spellChecker'),
    setPermissionRequestHandler: keep('permissionRequest'),
    setPermissionCheckHandler: keep('permissionCheck'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('displayMedia'),
    on: (name: string, listener: (event: Preventable) => void) =>
      listener({ preventDefault: () => keep('prevented')(name) }),
    setProxy: (value: unknown) => Promise.resolve(keep('proxy')(value)),
    webRequest: {
      onBeforeRequest: (listener: typeof judge) => {
        judge = listener;
      },
    },
  } as unknown as Session;
  const isCancelled = (url: string): boolean | undefined => {
    let cancelled: boolean | undefined;
    judge({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled;
  };
  return { session, kept, isCancelled };
};

describe('the window’s session', () => {
  it('lets requests for the app through and cancels every other', async () => {
    const { session, isCancelled } = recordedSession();
    await shutSession(session, packaged);
    expect(isCancelled('app://driftline/assets/index.js')).toBe(false);
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://example.com/',
      'file:///etc/passwd',
      'data:text/html,x',
      'app://other/x',
      'devtools://devtools/x',
    ]) {
      expect(isCancelled(url), url).toBe(true);
    }
  });

  it('lets developer tools load their own page only where there are any', async () => {
    const { session, isCancelled } = recordedSession();
    await shutSession(session, { ...packaged, developerTools: true });
    expect(isCancelled('devtools://devtools/bundled/x.js')).toBe(false);
    expect(isCancelled('https://example.com/')).toBe(true);
  });

  it('denies every permission, device and screen', async () => {
    const { session, kept } = recordedSession();
    await shutSession(session, packaged);
    let granted: unknown;
    (kept['permissionRequest'] as (a: null, b: string, answer: (value: boolean) => void) => void)(
      null,
      'media',
      (value) => {
        granted = value;
      },
    );
    expect(granted).toBe(false);
    expect((kept['permissionCheck'] as () => boolean)()).toBe(false);
    expect((kept['device'] as () => boolean)()).toBe(false);
    // Electron throws for an answer without a stream; null is its word for no.
    (kept['displayMedia'] as (request: null, answer: (value: unknown) => void) => void)(null, (value) => {
      granted = value;
    });
    expect(granted).toBeNull();
  });

  it('downloads nothing', async () => {
    const { session, kept } = recordedSession();
    await shutSession(session, packaged);
    expect(kept['prevented']).toBe('will-download');
  });

  it('uses a proxy that nobody answers at, for local addresses too, and fetches no dictionaries', async () => {
    const { session, kept } = recordedSession();
    await shutSession(session, packaged);
    expect(kept['proxy']).toEqual({ proxyRules: '127.0.0.1:9', proxyBypassRules: '<-loopback>' });
    expect(kept['spellChecker']).toBe(false);
  });
});

it('before Chromium starts, no name resolves and WebRTC is kept behind the proxy', () => {
  const switches = new Map<string, string | undefined>();
  const app = { commandLine: { appendSwitch: (name: string, value?: string) => switches.set(name, value) } };
  shutNetworkSwitches({ app } as unknown as Pick<ElectronSurface, 'app'>);
  expect(switches.get('host-resolver-rules')).toBe('MAP * ~NOTFOUND');
  expect(switches.get('webrtc-ip-handling-policy')).toBe('disable_non_proxied_udp');
});

it('a page can neither leave, nor open a window, nor attach another page', () => {
  const prevented: string[] = [];
  let openWindow: (() => { action: string }) | undefined;
  const contents = {
    on: (name: string, listener: (event: Preventable) => void) =>
      listener({ preventDefault: () => prevented.push(name) }),
    setWindowOpenHandler: (handler: () => { action: string }) => {
      openWindow = handler;
    },
    setWebRTCIPHandlingPolicy: (policy: string) => prevented.push(policy),
  } as unknown as WebContents;
  confinePage(contents);
  expect(prevented).toEqual([
    'will-navigate',
    'will-frame-navigate',
    'will-redirect',
    'will-attach-webview',
    'disable_non_proxied_udp',
  ]);
  expect(openWindow?.()).toEqual({ action: 'deny' });
});
