import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** What suggesting and estimating need. Licences of the lists: docs/notices.md. */
export type WordLists = {
  /** 7,776 short words that are hard to confuse. */
  readonly short: readonly string[];
  readonly isShortWord: (word: string) => boolean;
  readonly estimator: ZxcvbnFactory;
};

/** Beyond this the estimate says "centuries" anyway, while its time grows with the square of the length. */
const LONGEST_ESTIMATED = 48;

/** Readings of digits and signs as letters that are tried: with the usual 100 the window stands still for a second. */
const MOST_SUBSTITUTIONS = 10;

let loading: Promise<WordLists> | undefined;

/** Loads the lists at first use, about a third of a second: whoever only unlocks never waits for them. */
export const loadWordLists = (): Promise<WordLists> => {
  loading ??= load();
  return loading;
};

const load = async (): Promise<WordLists> => {
  const [core, common, english] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
  ]);
  const short = common.dictionary['diceware-common'];
  const known = new Set(short);
  return {
    short,
    isShortWord: (word) => known.has(word),
    estimator: new core.ZxcvbnFactory({
      graphs: common.adjacencyGraphs,
      dictionary: { ...common.dictionary, ...english.dictionary },
      maxLength: LONGEST_ESTIMATED,
      l33tMaxSubstitutions: MOST_SUBSTITUTIONS,
    }),
  };
};
