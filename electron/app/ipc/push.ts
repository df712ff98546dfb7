import { type EventName, events } from '../../../shared/ipc/events.ts';
import { EVENT } from '../../border/channels.ts';
import type { Push } from '../../border/push.ts';
import type { WebContents } from '../../surface/electron-surface.ts';

/** Tells the window something unasked, and which of its views to read again; silent while there is none. */
export const createPush =
  (current: () => WebContents | null): Push =>
  (event, payload) => {
    const contents = current();
    if (contents === null || contents.isDestroyed()) return;
    try {
      contents.send(EVENT, event, payload);
      const { touches } = events[event];
      if (touches.length > 0) contents.send(EVENT, 'areas:changed' satisfies EventName, { areas: touches });
    } catch {
      // The page has crashed or is being replaced; the next one asks for the state by itself.
    }
  };
