import { EVENT, type EventName } from '../../shared/ipc/channels.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import type { WebContents } from '../platform/electron-surface.ts';

export type Push = <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void;

/** Tells the window something unasked; silent while there is none. */
export const createPush =
  (current: () => WebContents | null): Push =>
  (event, payload) => {
    const contents = current();
    if (contents === null || contents.isDestroyed()) return;
    try {
      contents.send(EVENT, event, payload);
    } catch {
      // The page has crashed or is being replaced; the next one asks for the state by itself.
    }
  };
