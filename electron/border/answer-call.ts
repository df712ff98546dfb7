import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, type Result } from '../../shared/errors/result.ts';
import type { Answerer, Call } from '../../shared/ipc/call.ts';
import {
  areasOf,
  type CallName,
  contract,
  type NamesBy,
  type Output,
  type ParsedInput,
} from '../../shared/ipc/contract.ts';
import type { Log } from '../platform/log.ts';
import { LARGEST_INPUT } from './channels.ts';

export type Handler<Name extends CallName> = (
  input: ParsedInput<Name>,
) => Result<Output<Name>, AppError> | Promise<Result<Output<Name>, AppError>>;

/** One handler for each call that a process answers: a forgotten one does not compile. */
export type HandlersBy<By extends Answerer> = { readonly [Name in NamesBy<By>]: Handler<Name> };

/** The handlers of one topic in the process that holds the journal: `HandlersOf<typeof notesCalls>`. */
export type HandlersOf<Calls> = Pick<HandlersBy<'journal'>, Extract<keyof Calls, NamesBy<'journal'>>>;

/** The handlers of one topic in main. */
export type WindowHandlersOf<Calls> = Pick<HandlersBy<'window'>, Extract<keyof Calls, NamesBy<'window'>>>;

export type AnswerRules = {
  /** In development and tests a reply that breaks its own contract is an error; in the packaged app it passes. */
  readonly checkReplies: boolean;
  readonly log: Log;
};

/** What may be asked of one process: its own calls and no other. */
type Handlers = Partial<HandlersBy<Answerer>>;

const isCallOf = (handlers: Handlers, name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(contract, name) && Object.hasOwn(handlers, name);

/** Throws for what is no JSON (a cycle, a bigint): no page of ours sends any. */
const isTooLarge = (input: unknown): boolean => (JSON.stringify(input) ?? '').length > LARGEST_INPUT;

const answerKnown = async (
  handlers: Handlers,
  { checkReplies, log }: AnswerRules,
  channel: CallName,
  input: unknown,
): Promise<Result<unknown, AppError>> => {
  const shapes: Call = contract[channel];
  try {
    const parsed = isTooLarge(input) ? null : shapes.input.safeParse(input);
    if (parsed === null || !parsed.success) {
      log('request refused: invalid input');
      return fail({ code: 'request-invalid', path: parsed?.error?.issues[0]?.path.join('.') ?? 'input' });
    }
    const handler = handlers[channel] as (input: unknown) => Promise<Result<unknown, AppError>>;
    const reply = await handler(parsed.data);
    if (checkReplies && reply.ok && !shapes.output.safeParse(reply.value).success) {
      log('reply does not fit its contract');
      return fail({ code: 'unexpected' });
    }
    return reply.ok ? { ...reply, ...areasOf(channel) } : reply;
  } catch {
    // The cause may quote journal text: it goes nowhere.
    log('request failed unexpectedly');
    return fail({ code: 'unexpected' });
  }
};

/**
 * Answers one call: known here, input that fits, handler, reply that fits. A reply that went well says what it was read
 * from, or what it touched. Never throws.
 */
export const answerCall = async (
  handlers: Handlers,
  rules: AnswerRules,
  { channel, input }: { readonly channel: unknown; readonly input: unknown },
): Promise<Result<unknown, AppError>> => {
  if (isCallOf(handlers, channel)) return answerKnown(handlers, rules, channel, input);
  rules.log('request refused: unknown channel');
  return fail({ code: 'request-invalid', path: 'channel' });
};
