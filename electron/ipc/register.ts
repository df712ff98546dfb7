import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, type Result } from '../../shared/errors/result.ts';
import type { Call } from '../../shared/ipc/call.ts';
import { CALL } from '../../shared/ipc/channels.ts';
import { areasOf, type CallName, contract, type Output, type ParsedInput } from '../../shared/ipc/contract.ts';
import type { Log } from '../platform/log.ts';
import type { ElectronSurface, IpcMainInvokeEvent } from '../surface/electron-surface.ts';

export type Handler<Name extends CallName> = (
  input: ParsedInput<Name>,
) => Result<Output<Name>, AppError> | Promise<Result<Output<Name>, AppError>>;

/** One handler a call: a forgotten one does not compile. */
export type Handlers = { readonly [Name in CallName]: Handler<Name> };

/** The handlers of one topic: `HandlersOf<typeof notesCalls>`. */
export type HandlersOf<Calls> = Pick<Handlers, Extract<keyof Calls, CallName>>;

export type CallRules = {
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** In development and tests a reply that breaks its own contract is an error; in the packaged app it passes. */
  readonly checkReplies: boolean;
  readonly log: Log;
};

/** Characters of JSON: the longest note with every character escaped, and a little more. */
const LARGEST_INPUT = 5_000_000;

const isCall = (name: unknown): name is CallName => typeof name === 'string' && Object.hasOwn(contract, name);

/** Throws for what is no JSON (a cycle, a bigint): no page of ours sends any. */
const isTooLarge = (input: unknown): boolean => (JSON.stringify(input) ?? '').length > LARGEST_INPUT;

/**
 * Answers one call: trusted sender, known call, input that fits, handler, reply that fits. A reply that went well says
 * what it was read from, or what it touched. Never throws.
 */
export const answerCall = async (
  handlers: Handlers,
  rules: CallRules,
  request: { readonly event: IpcMainInvokeEvent; readonly channel: unknown; readonly input: unknown },
): Promise<Result<unknown, AppError>> => {
  if (!rules.isTrusted(request.event)) {
    rules.log('request refused: untrusted sender');
    return fail({ code: 'sender-untrusted' });
  }
  if (!isCall(request.channel)) {
    rules.log('request refused: unknown channel');
    return fail({ code: 'request-invalid', path: 'channel' });
  }
  return answerKnown(handlers, rules, request.channel, request.input);
};

const answerKnown = async (
  handlers: Handlers,
  rules: CallRules,
  channel: CallName,
  input: unknown,
): Promise<Result<unknown, AppError>> => {
  const shapes: Call = contract[channel];
  try {
    const parsed = isTooLarge(input) ? null : shapes.input.safeParse(input);
    if (parsed === null || !parsed.success) {
      rules.log('request refused: invalid input');
      return fail({ code: 'request-invalid', path: parsed?.error?.issues[0]?.path.join('.') ?? 'input' });
    }
    const handler = handlers[channel] as (input: unknown) => Promise<Result<unknown, AppError>>;
    const reply = await handler(parsed.data);
    if (rules.checkReplies && reply.ok && !shapes.output.safeParse(reply.value).success) {
      rules.log('reply does not fit its contract');
      return fail({ code: 'unexpected' });
    }
    return reply.ok ? { ...reply, ...areasOf(channel) } : reply;
  } catch {
    // The cause may quote journal text: it goes nowhere.
    rules.log('request failed unexpectedly');
    return fail({ code: 'unexpected' });
  }
};

/** The only user of `ipcMain`. */
export const registerHandlers = (
  { ipcMain }: Pick<ElectronSurface, 'ipcMain'>,
  handlers: Handlers,
  rules: CallRules,
): void => {
  ipcMain.handle(CALL, (event, channel, input) => answerCall(handlers, rules, { event, channel, input }));
};
