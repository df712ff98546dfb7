import type { EventName, EventPayload } from '../../shared/ipc/events.ts';

/** Tells the window something unasked, and which of its views to read again; silent while there is none. */
export type Push = <Name extends EventName>(event: Name, payload: EventPayload<Name>) => void;
