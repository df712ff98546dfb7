import { addDays, type CalendarDay, parseCalendarDay } from '../../shared/calendar/calendar-day.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { Clock } from '../platform/clock.ts';
import type { OpenVault, VaultSecret, VaultStore } from '../vault/contract/vault-contract.ts';
import type { Invocation } from './arguments.ts';
import type { PassphraseFault, Terminal } from './passphrase.ts';

/** Everything the command line touches. Data goes to `out`, words to `err`. */
export type Console = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of standard input, for what is not to be typed as an argument. */
  readonly readIn: () => string;
  readonly terminal: Terminal | null;
  readonly clock: Clock;
  readonly store: VaultStore;
  readonly version: string;
};

/** A fault of use, in one sentence, beside the errors the window knows too. */
export type CommandFault = PassphraseFault | { readonly code: 'bad-use'; readonly problem: string };

/** What a verb works on. `asOf` defaults to yesterday, as in the window. */
export type VerbContext = {
  readonly invocation: Invocation;
  readonly journal: Journal;
  readonly vault: OpenVault;
  /** What the vault was opened with: the proof that a change of keys asks for. */
  readonly secret: VaultSecret;
  readonly console: Console;
};

/** A verb's outcome: what to print as data, and one sentence about it. */
export type VerbOutcome = { readonly data: string; readonly words: string };
export type VerbResult = Promise<Result<VerbOutcome, CommandFault>>;

/** The live as-of date: yesterday, so that today's entries do not move today's sentence. */
const liveAsOf = (clock: Clock): CalendarDay => addDays(clock().day, -1);

/** The day to read at: the one given, taken literally, else the live one. */
export const asOfDay = ({ invocation, console }: VerbContext): Result<CalendarDay, CommandFault> =>
  invocation.asOf === null ? ok(liveAsOf(console.clock)) : parseCalendarDay(invocation.asOf);

/** The days to read: up to `asOf`, and with `from` nothing before it either. */
export type ReadDays = { readonly asOf: CalendarDay; readonly from: CalendarDay | null };

/** The day of an option; null where it was not given. */
const dayGiven = (text: string | null): Result<CalendarDay | null, CommandFault> =>
  text === null ? ok(null) : parseCalendarDay(text);

/** The days of a period given with --from and --to, else those up to the as-of day. */
export const readDays = (context: VerbContext): Result<ReadDays, CommandFault> => {
  const { asOf, to } = context.invocation;
  if (asOf !== null && to !== null) return badUse('--as-of and --to both give the last day: use one of them.');
  const [from, until, live] = [dayGiven(context.invocation.from), dayGiven(to), asOfDay(context)];
  if (!from.ok) return from;
  if (!until.ok) return until;
  if (!live.ok) return live;
  const last = until.value ?? live.value;
  if (from.value !== null && from.value > last) return badUse(`--from ${from.value} lies after the last day, ${last}.`);
  // With --to alone the period begins with the first entry there is.
  return ok({ asOf: last, from: from.value ?? (to === null ? null : ('0001-01-01' as CalendarDay)) });
};

/** The journal as it would be with the entries of those days alone. */
export const journalWithin = (journal: Journal, { asOf, from }: ReadDays): Journal => {
  if (from === null) return journal;
  const inside = ({ forDate }: { readonly forDate: CalendarDay }) => from <= forDate && forDate <= asOf;
  return {
    ...journal,
    entries: () => journal.entries().filter(inside),
    reflections: () => journal.reflections().filter(inside),
  };
};

/** Says something beside the matter, on standard error. */
export const warningsOf =
  ({ err }: Pick<Console, 'err'>) =>
  (words: string): void =>
    err(`driftline: ${words}\n`);

/** A fault of use. */
export const badUse = (problem: string) => fail({ code: 'bad-use' as const, problem });

/** One JSON document, numbers as they are. */
export const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
