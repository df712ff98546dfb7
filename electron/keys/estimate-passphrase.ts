import type { Withstands } from '../../shared/keys/guessable.ts';
import { loadWordLists, type WordLists } from './word-lists.ts';

/**
 * Guesses a second that a rack of strong graphics machines is taken to make against a new vault: each guess moves
 * 256 MiB through memory three times, so memory bandwidth allows one such card a few hundred (docs/decisions/0007).
 */
const GUESSES_A_SECOND = 10_000;

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LIMITS: readonly (readonly [Withstands, number])[] = [
  ['seconds', MINUTE],
  ['minutes', HOUR],
  ['hours', DAY],
  ['days', 30 * DAY],
  ['months', 365 * DAY],
  ['years', 100 * 365 * DAY],
];

/**
 * How long a passphrase is taken to withstand guessing by a strong machine that has the vault file. Only its first 48
 * characters count. It errs towards less: nothing here knows what is quoted, or written down elsewhere.
 */
export const estimatePassphrase = async (passphrase: string): Promise<Withstands> => {
  const lists = await loadWordLists();
  const typed = passphrase.normalize('NFKC');
  const guesses = Math.min(lists.estimator.check(typed).guessesLog10, wordGuesses(typed, lists));
  const seconds = 10 ** guesses / GUESSES_A_SECOND;
  return LIMITS.find(([, limit]) => seconds < limit)?.[0] ?? 'centuries';
};

/** A word is one of a list of 7,776, or one of 50,000 of whatever language; log10 of each. */
const SHORT_LIST_GUESSES = Math.log10(7_776);
const LONG_LIST_GUESSES = Math.log10(50_000);
const LETTER_GUESSES = Math.log10(26);
/** A longer run of letters need not be a word at all. */
const LONGEST_WORD = 12;

/**
 * What guessing word by word takes at most, as log10. The estimator takes the spaces between plain words for
 * something to be guessed as well, and so rates five drawn words a million times too high. Infinite where the
 * passphrase is not made of words.
 */
const wordGuesses = (passphrase: string, { isShortWord }: WordLists): number => {
  const words = passphrase
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
  const isPlain = /^[\p{L}\p{M}\s\p{Pd}.,;_]+$/u.test(passphrase) && words.every((word) => word.length <= LONGEST_WORD);
  if (words.length < 2 || !isPlain) return Number.POSITIVE_INFINITY;
  return words.reduce((sum, word) => sum + guessesOf(word, isShortWord(word)), 0);
};

const guessesOf = (word: string, isShort: boolean): number =>
  isShort ? SHORT_LIST_GUESSES : Math.min(LONG_LIST_GUESSES, word.length * LETTER_GUESSES);
