import { fold } from '../text/fold.ts';

/** A word of a text, folded, with its place in the text as it was written. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII, which needs no decomposing
const ASCII = /^[\u0000-\u007f]*$/;

/** The words of a folded text, in order: runs of letters and digits. */
export const foldedWords = (folded: string): readonly string[] =>
  (ASCII.test(folded) ? folded.match(/[a-z0-9]+/g) : folded.match(/[\p{L}\p{N}]+/gu)) ?? [];

/** The words of a text as it was written, each folded, with where it stands; found as they are asked for. */
export function* placedWords(text: string): Generator<PlacedWord, undefined> {
  const isPlain = ASCII.test(text);
  const source = isPlain ? text.toLowerCase() : text;
  const pattern = isPlain ? /[a-z0-9]+/g : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const [found] = match;
    const word = isPlain ? found : foldedWords(fold(found)).join('');
    yield { word, start: match.index, end: match.index + found.length };
  }
}
