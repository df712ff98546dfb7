import type * as z from 'zod/mini';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, type Result } from '../../shared/errors/result.ts';
import { CALL, type ChannelName, channelNames } from '../../shared/ipc/channels.ts';
import { type Contract, contract, type Output } from '../../shared/ipc/contract.ts';
import type { ElectronSurface, IpcMainInvokeEvent } from '../platform/electron-surface.ts';
import type { Log } from '../platform/log.ts';

export type Handler<Name extends ChannelName> = (
  input: ParsedInput<Name>,
) => Result<Output<Name>, AppError> | Promise<Result<Output<Name>, AppError>>;

/** What a handler is given: the input after its schema. */
type ParsedInput<Name extends ChannelName> = z.output<Contract[Name]['input']>;

/** One handler a channel: a forgotten one does not compile. */
export type Handlers = { readonly [Name in ChannelName]: Handler<Name> };

export type CallRules = {
  readonly isTrusted: (event: IpcMainInvokeEvent) => boolean;
  /** In development and tests a reply that breaks its own contract is an error; in the packaged app it passes. */
  readonly checkReplies: boolean;
  readonly log: Log;
};

/** Characters of JSON: the longest note with every character escaped, and a little more. */
const LARGEST_INPUT = 5_000_000;

const isChannel = (name: unknown): name is ChannelName => channelNames.some((known) => known === name);

/** Throws for what is no JSON (a cycle, a bigint): no page of ours sends any. */
const isTooLarge = (input: unknown): boolean => (JSON.stringify(input) ?? '').length > LARGEST_INPUT;

/** Answers one call: trusted sender, known channel, input that fits, handler, reply that fits. Never throws. */
export const answerCall = async (
  handlers: Handlers,
  rules: CallRules,
  request: { readonly event: IpcMainInvokeEvent; readonly channel: unknown; readonly input: unknown },
): Promise<Result<unknown, AppError>> => {
  if (!rules.isTrusted(request.event)) {
    rules.log('request refused: untrusted sender');
    return fail({ code: 'sender-untrusted' });
  }
  if (!isChannel(request.channel)) {
    rules.log('request refused: unknown channel');
    return fail({ code: 'request-invalid', path: 'channel' });
  }
  return answerKnown(handlers, rules, request.channel, request.input);
};

const answerKnown = async (
  handlers: Handlers,
  rules: CallRules,
  channel: ChannelName,
  input: unknown,
): Promise<Result<unknown, AppError>> => {
  const shapes = contract[channel];
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
    return reply;
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
