import { isAppUrl } from '../../platform/app-address.ts';
import type { IpcMainInvokeEvent, WebContents } from '../../surface/electron-surface.ts';

/** Only the top frame of our own window, showing our own page, is heard. */
export const isTrustedSender = (event: IpcMainInvokeEvent, own: WebContents | null): boolean => {
  const frame = event.senderFrame;
  if (frame === null || own === null || own.isDestroyed()) return false;
  return event.sender.id === own.id && frame.parent === null && isAppUrl(frame.url);
};
