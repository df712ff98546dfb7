import type { AppError } from '../../shared/errors/app-error.ts';
import type { CallName, Input, Output, QueryName, Reply, ReplyAreas } from '../../shared/ipc/contract.ts';
import type { EventName, EventPayload } from '../../shared/ipc/events.ts';
import { heedAreas } from './freshness.ts';

/** The whole of what the preload exposes. */
type Driftline = {
  readonly call: (channel: string, input: unknown) => Promise<unknown>;
  readonly subscribe: (event: string, listener: (payload: unknown) => void) => () => void;
};

declare global {
  interface Window {
    readonly driftline: Driftline;
  }
}

export type CallOptions = {
  /** Queries whose views are not read again although they were touched: those of a page that is about to be left. */
  readonly sparing?: readonly QueryName[];
};

/**
 * Makes a call to main. Views that rest on what the call touches are read again. Main parses every input, and checks
 * its own replies against the contract in development and tests alone: here the type of a reply is trusted.
 */
export const call = async <Name extends CallName>(
  name: Name,
  input: Input<Name>,
  { sparing = [] }: CallOptions = {},
): Promise<Reply<Name>> => {
  try {
    const reply = (await window.driftline.call(name, input)) as Reply<Name> & ReplyAreas;
    if (reply.ok) heedAreas(name, reply, sparing);
    return reply;
  } catch {
    return { ok: false, error: { code: 'unexpected' } };
  }
};

/** Listens to an event from main. Returns the function that stops listening. */
export const subscribe = <Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void) =>
  window.driftline.subscribe(event, (payload) => listener(payload as EventPayload<Name>));

/** An expected failure on its way through TanStack Query, which knows only thrown errors. */
class CallFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

/** The reply's value; throws what `errorOf` reads the typed error from. */
export const callOrThrow = async <Name extends QueryName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
  const reply = await call(name, input);
  if (!reply.ok) throw new CallFailure(reply.error);
  return reply.value;
};

/** The typed error of a call that threw. */
export const errorOf = (failure: unknown): AppError =>
  failure instanceof CallFailure ? failure.error : { code: 'unexpected' };
