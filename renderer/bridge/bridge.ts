import type { AppError } from '../../shared/errors/app-error.ts';
import type { ChannelName, EventName } from '../../shared/ipc/channels.ts';
import type { EventPayload, Input, Output, Reply } from '../../shared/ipc/contract.ts';

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

/** Asks main for something. Main has parsed both sides against the contract, so the reply's type is taken as proved. */
export const call = async <Name extends ChannelName>(channel: Name, input: Input<Name>): Promise<Reply<Name>> => {
  try {
    return (await window.driftline.call(channel, input)) as Reply<Name>;
  } catch {
    return { ok: false, error: { code: 'unexpected' } };
  }
};

/** Hears what main says unasked. Returns the function that stops listening. */
export const subscribe = <Name extends EventName>(event: Name, listener: (payload: EventPayload<Name>) => void) =>
  window.driftline.subscribe(event, (payload) => listener(payload as EventPayload<Name>));

/** An expected failure on its way through TanStack Query, which knows only thrown errors. */
export class CallFailure extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

/** The reply's value; throws a `CallFailure` that carries the typed error. */
export const callOrThrow = async <Name extends ChannelName>(
  channel: Name,
  input: Input<Name>,
): Promise<Output<Name>> => {
  const reply = await call(channel, input);
  if (!reply.ok) throw new CallFailure(reply.error);
  return reply.value;
};
