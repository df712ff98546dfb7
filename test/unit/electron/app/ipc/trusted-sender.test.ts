import { describe, expect, it } from 'vitest';
import { isTrustedSender } from '../../../../../electron/app/ipc/trusted-sender.ts';
import type { IpcMainInvokeEvent, WebContents, WebFrame } from '../../../../../electron/surface/electron-surface.ts';

const own = { id: 1, isDestroyed: () => false } as WebContents;
const top = (url: string): WebFrame => ({ url, parent: null });
const from = (senderFrame: WebFrame | null, id = 1) => ({ sender: { id }, senderFrame }) as IpcMainInvokeEvent;

describe('a sender is trusted only as the top frame of our own page', () => {
  it('our page is', () => {
    expect(isTrustedSender(from(top('app://driftline/index.html#/drift')), own)).toBe(true);
  });
  it.each([
    ['another scheme', 'https://driftline/index.html'],
    ['another host', 'app://evil/index.html'],
    ['a host that begins alike', 'app://driftline.evil/index.html'],
    ['user names before the host', 'app://driftline@evil/index.html'],
    ['a blank page', 'about:blank'],
    ['no address', ''],
  ])('%s is not', (_, url) => {
    expect(isTrustedSender(from(top(url)), own)).toBe(false);
  });
  it('a frame inside our page, a frame that has gone, another window, and no window are not', () => {
    const inner: WebFrame = { url: 'app://driftline/index.html', parent: top('app://driftline/index.html') };
    expect(isTrustedSender(from(inner), own)).toBe(false);
    expect(isTrustedSender(from(null), own)).toBe(false);
    expect(isTrustedSender(from(top('app://driftline/index.html'), 2), own)).toBe(false);
    expect(isTrustedSender(from(top('app://driftline/index.html')), null)).toBe(false);
  });
});
