import { UNSPACED } from '../text/scripts.ts';

/** What a name may go on with, for a character class: letters, digits, marks, three signs, and what is not seen. */
export const NAME_LETTERS = '\\p{L}\\p{N}\\p{M}_\\/\\-\\u00ad\\u200b-\\u200d\\u2060\\ufeff';

/** The same without the letters of a sentence that goes on behind a name without a space. */
const SPACED_LETTERS = `[[${NAME_LETTERS}]--${UNSPACED}]`;
const BEHIND_SPACED = `(?<=[[\\p{L}\\p{M}]--${UNSPACED}])`;

/** An apostrophe with a letter behind it, but not of a possessive or a verb: O'Brien, l'équipe, and not Kim's or Kim'll. */
const APOSTROPHE = `['’](?!(?:[sSdDmM]|ll|re|ve|LL|RE|VE)(?!${SPACED_LETTERS}))(?=[\\p{L}--${UNSPACED}])`;

/** What may end a name behind a letter: C++, C#. */
const LAST_SIGNS = `(?:\\+{1,2}|#)(?!${SPACED_LETTERS}|[+#@])`;

/** The letters of a name as far as they go, for a pattern with the flag v. */
export const NAME_RUN = `\\p{L}[${NAME_LETTERS}]*(?:${BEHIND_SPACED}${APOSTROPHE}[${NAME_LETTERS}]+)?(?:${BEHIND_SPACED}${LAST_SIGNS})?`;

/** A name that is being typed: an apostrophe may be the last that stands there. */
export const TYPED_RUN = `\\p{L}[${NAME_LETTERS}]*(?:${BEHIND_SPACED}['’][${NAME_LETTERS}]*)?`;

const NAME = new RegExp(`^${NAME_RUN}$`, 'v');
const ONE_WORD = /^\p{L}\S*$/v;
const SPACED_LETTER = new RegExp(`^${SPACED_LETTERS}`, 'v');
const ENDS_UNSPACED = new RegExp(`${UNSPACED}$`, 'v');

/** Whether a name is one run of letters. */
export const isRun = (name: string): boolean => NAME.test(name);

/** Whether a name is one word with signs that a text shows to be part of it only where it is in use: R&D. */
export const hasOtherSigns = (name: string): boolean => ONE_WORD.test(name) && !NAME.test(name);

/** Whether a name that ends here goes on in writing with spaces: R&D in R&Dept. */
export const goesOnSpaced = (text: string, at: number): boolean =>
  SPACED_LETTER.test(text.slice(at, at + 2)) && !ENDS_UNSPACED.test(text.slice(0, at));
