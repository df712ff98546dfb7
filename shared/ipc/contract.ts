import type * as z from 'zod/mini';
import type { AppError } from '../errors/app-error.ts';
import type { Result } from '../errors/result.ts';
import { backupsCalls } from './backups.ts';
import type { Answerer, Area, Call } from './call.ts';
import { checkInsCalls } from './check-ins.ts';
import { driftCalls } from './drift.ts';
import { agendaCalls, duoCalls } from './duo.ts';
import { entriesCalls } from './entries.ts';
import { feedsCalls } from './feeds.ts';
import { keysCalls } from './keys.ts';
import { labelsCalls } from './labels.ts';
import { mergeCalls } from './merge.ts';
import { notesCalls } from './notes.ts';
import { directionCalls, disagreementsCalls, pairQuestionCalls } from './pair-log.ts';
import { plansCalls } from './plans.ts';
import { questionsCalls } from './questions.ts';
import { rhythmCalls } from './rhythm.ts';
import { rolesCalls } from './roles.ts';
import { searchCalls } from './search.ts';
import { settingsCalls } from './settings.ts';
import { summaryCalls } from './summary.ts';
import { timelineCalls } from './timeline.ts';
import { todayCalls } from './today.ts';
import { vaultCalls } from './vault.ts';

/** Every call the window may make. Each is a sentence a user could say, and stands in the file of its topic. */
export const contract = {
  ...vaultCalls,
  ...keysCalls,
  ...backupsCalls,
  ...mergeCalls,
  ...settingsCalls,
  ...rolesCalls,
  ...todayCalls,
  ...checkInsCalls,
  ...questionsCalls,
  ...duoCalls,
  ...agendaCalls,
  ...disagreementsCalls,
  ...directionCalls,
  ...pairQuestionCalls,
  ...rhythmCalls,
  ...entriesCalls,
  ...timelineCalls,
  ...searchCalls,
  ...labelsCalls,
  ...notesCalls,
  ...driftCalls,
  ...feedsCalls,
  ...plansCalls,
  ...summaryCalls,
} as const satisfies Readonly<Record<string, Call>>;

type Contract = typeof contract;
export type CallName = keyof Contract;

type NamesOf<Kind extends Call['kind']> = {
  readonly [Name in CallName]: Contract[Name] extends { readonly kind: Kind } ? Name : never;
}[CallName];
export type QueryName = NamesOf<'query'>;
export type CommandName = NamesOf<'command'>;

/** The calls that one of the two processes answers. */
export type NamesBy<By extends Answerer> = {
  readonly [Name in CallName]: Contract[Name] extends { readonly by: By } ? Name : never;
}[CallName];

export type Input<Name extends CallName> = z.input<Contract[Name]['input']>;
/** What a handler is given: the input after its schema. */
export type ParsedInput<Name extends CallName> = z.output<Contract[Name]['input']>;
export type Output<Name extends CallName> = z.output<Contract[Name]['output']>;
export type Reply<Name extends CallName> = Result<Output<Name>, AppError>;

/** What comes with a reply that went well: what a query was answered from, or what a command touched. */
export type ReplyAreas = { readonly reads?: readonly Area[]; readonly touched?: readonly Area[] };

/** The areas that go with a reply to this call. */
export const areasOf = (name: CallName): ReplyAreas => {
  const call: Call = contract[name];
  return call.kind === 'query' ? { reads: call.reads } : { touched: call.touches };
};
