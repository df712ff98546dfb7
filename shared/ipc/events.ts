import * as z from 'zod/mini';
import { appearanceSchema } from '../settings.ts';
import { type Area, areas, everything, nothing } from './call.ts';
import { vaultStateSchema } from './vault.ts';

type Event = { readonly payload: z.ZodMiniType; readonly touches: readonly Area[] };

/** What main tells the window unasked, and what of it is read again then. */
export const events = {
  'vault:changed': { payload: vaultStateSchema, touches: everything },
  /** The menu's Lock: flush what is being typed, then call `vault:lock`. Main locks by itself after half a second. */
  'vault:lock-asked': { payload: nothing, touches: [] },
  'settings:changed': { payload: appearanceSchema, touches: ['settings'] },
  /** Records sealed again so far, and all of them. */
  'keys:sealing': { payload: z.strictObject({ done: z.number(), total: z.number() }), touches: [] },
  /** Something was changed without being asked: a backup taken, the bin emptied, the day turned. */
  'areas:changed': { payload: z.strictObject({ areas: z.array(z.enum(areas)) }), touches: [] },
} as const satisfies Readonly<Record<string, Event>>;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]['payload']>;
