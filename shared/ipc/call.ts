import * as z from 'zod/mini';

/** For calls that take or give nothing. */
export const nothing = z.null();

/**
 * What main knows, in the parts that change together: what a query was answered from, and what a command or an event
 * may have changed. `drafts` is apart from `journal` because a draft is kept with every few words and is in no figure.
 * `search` is how much of the journal the search has read.
 */
export const areas = ['vault', 'journal', 'drafts', 'day', 'search', 'backups', 'keys', 'settings'] as const;
export type Area = (typeof areas)[number];

/** Another vault, or none: nothing of what was read before holds. */
export const everything: readonly Area[] = [...areas];

/**
 * Who answers: the process that holds the journal, or the one that has the window and the settings. Only names and
 * values of the second are ever read by main; of the first it carries sealed letters.
 */
export type Answerer = 'journal' | 'window';

type Shape = z.ZodMiniType;

export type Query<In extends Shape, Out extends Shape, By extends Answerer = Answerer> = {
  readonly kind: 'query';
  readonly input: In;
  readonly output: Out;
  readonly reads: readonly Area[];
  readonly by: By;
};

export type Command<In extends Shape, Out extends Shape, By extends Answerer = Answerer> = {
  readonly kind: 'command';
  readonly input: In;
  readonly output: Out;
  readonly touches: readonly Area[];
  readonly by: By;
};

export type Call = Query<Shape, Shape> | Command<Shape, Shape>;

type QueryFacts<By> = { readonly reads: readonly Area[]; readonly by?: By };
type CommandFacts<By> = { readonly touches: readonly Area[]; readonly by?: By };

/** Asks without changing anything: the same question has the same answer until something it `reads` is touched. */
export const query = <In extends Shape, Out extends Shape, By extends Answerer = 'journal'>(
  input: In,
  output: Out,
  { reads, by }: QueryFacts<By>,
): Query<In, Out, By> => ({ kind: 'query', input, output, reads, by: by ?? ('journal' as By) });

/** Does something, in the vault, with a file or by chance; what it `touches` is read again afterwards. */
export const command = <In extends Shape, Out extends Shape, By extends Answerer = 'journal'>(
  input: In,
  output: Out,
  { touches, by }: CommandFacts<By>,
): Command<In, Out, By> => ({ kind: 'command', input, output, touches, by: by ?? ('journal' as By) });
