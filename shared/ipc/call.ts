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

/** Who answers: the process that holds the journal, or the one that has the window, its dialogs and the settings. */
export type Answerer = 'journal' | 'window';

type Shape = z.ZodMiniType;

export type Query<In extends Shape, Out extends Shape> = {
  readonly kind: 'query';
  readonly input: In;
  readonly output: Out;
  readonly reads: readonly Area[];
  readonly by: Answerer;
};

export type Command<In extends Shape, Out extends Shape> = {
  readonly kind: 'command';
  readonly input: In;
  readonly output: Out;
  readonly touches: readonly Area[];
  readonly by: Answerer;
};

export type Call = Query<Shape, Shape> | Command<Shape, Shape>;

/** Asks without changing anything: the same question has the same answer until something it `reads` is touched. */
export const query = <In extends Shape, Out extends Shape>(
  input: In,
  output: Out,
  { reads, by = 'journal' }: { readonly reads: readonly Area[]; readonly by?: Answerer },
): Query<In, Out> => ({ kind: 'query', input, output, reads, by });

/** Does something, in the vault, with a file or by chance; what it `touches` is read again afterwards. */
export const command = <In extends Shape, Out extends Shape>(
  input: In,
  output: Out,
  { touches, by = 'journal' }: { readonly touches: readonly Area[]; readonly by?: Answerer },
): Command<In, Out> => ({ kind: 'command', input, output, touches, by });
