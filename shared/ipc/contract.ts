import * as z from 'zod/mini';
import type { AppError } from '../errors/app-error.ts';
import type { Result } from '../errors/result.ts';
import { lookSchema } from '../settings.ts';
import type { ChannelName, EventName } from './channels.ts';
import { readingContract } from './reading-contract.ts';
import { vaultContract } from './vault-contract.ts';
import { vaultStateSchema } from './views.ts';
import { writingContract } from './writing-contract.ts';

const nothing = z.null();

/** Channel to the shapes it takes and gives. A channel without both does not compile. */
export const contract = {
  ...vaultContract,
  ...writingContract,
  ...readingContract,
} as const satisfies Record<ChannelName, { readonly input: z.ZodMiniType; readonly output: z.ZodMiniType }>;

export type Contract = typeof contract;
export type Input<Name extends ChannelName> = z.input<Contract[Name]['input']>;
export type Output<Name extends ChannelName> = z.output<Contract[Name]['output']>;
export type Reply<Name extends ChannelName> = Result<Output<Name>, AppError>;

/** What main tells the renderer unasked. */
export const events = {
  'vault:changed': vaultStateSchema,
  /** The menu's Lock: flush what is being typed, then call `vault:lock`. Main locks by itself after half a second. */
  'vault:lock-asked': nothing,
  'settings:changed': lookSchema,
  /** Records sealed anew so far, and all of them. */
  'keys:sealing': z.strictObject({ done: z.number(), total: z.number() }),
} as const satisfies Record<EventName, z.ZodMiniType>;

export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
