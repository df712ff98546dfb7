import { fold } from '../text/fold.ts';
import { FOUND_INSIDE } from '../text/scripts.ts';

/*
 * Pictures, symbols and punctuation can be searched for too: as a set for each entry, beside its words. A name that ends
 * in a sign (C++, C#, Notepad++) is a sign of its own.
 */

/** Signs as the index holds them: it takes ASCII letters and digits alone for words, so signs stand in their wide form. */
const wide = (sign: string): string =>
  sign.replace(/[!-/:-@[-`{-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

const ENDINGS = /[+#＋＃]+/g;
const NAME = new RegExp(`[[\\p{L}\\p{N}\\p{M}]--${FOUND_INSIDE}]+$`, 'v');
/** No name that ends in a sign is longer. */
const LONGEST_NAME = 40;
const SIGN = /\p{Regional_Indicator}{2}|[\p{S}\p{P}\p{Co}\p{Extended_Pictographic}]/gu;
const PICTURE = /\p{Regional_Indicator}{2}|(?![\p{ASCII}])[\p{Extended_Pictographic}\p{Co}]/u;

/** A sign with its place in the text as it was written. */
export type PlacedSign = { readonly sign: string; readonly start: number; readonly end: number };

const formOf = (sign: string): string => {
  const plain = sign.normalize('NFKC');
  return wide(/[\p{L}\p{N}\s]/u.test(plain) ? sign : plain);
};

/** Names that end in a sign, each with its place, in order; found as they are asked for. */
export function* placedNames(text: string): Generator<PlacedSign, undefined> {
  for (const { index, 0: ending } of text.matchAll(ENDINGS)) {
    const name = NAME.exec(text.slice(Math.max(0, index - LONGEST_NAME), index))?.[0];
    if (name === undefined) continue;
    yield { sign: `${fold(name)}${wide(fold(ending))}`, start: index - name.length, end: index + ending.length };
  }
}

/** Every sign of a text by itself, each with its place, in order; found as they are asked for. */
export function* placedSigns(text: string): Generator<PlacedSign, undefined> {
  for (const { index, 0: sign } of text.matchAll(SIGN))
    yield { sign: formOf(sign), start: index, end: index + sign.length };
}

/** The signs of a text, and the names that end in one, each once. */
export const signsIn = (text: string): readonly string[] => {
  const found = new Set<string>();
  for (const { sign } of placedNames(text)) found.add(sign);
  for (const { sign } of placedSigns(text)) found.add(sign);
  return [...found];
};

/**
 * The signs that a text must have to hold what was typed. Beside words only pictures and names that end in a sign count:
 * who types "went, sideways" does not ask for the comma.
 */
export const signsTyped = (typed: string, hasWords: boolean): readonly string[] => {
  if (!hasWords) return signsIn(typed);
  const names = Array.from(placedNames(typed), ({ sign }) => sign);
  const pictures = Array.from(typed.matchAll(SIGN), ([sign]) => sign).filter((sign) => PICTURE.test(sign));
  return [...new Set([...names, ...pictures.map(formOf)])];
};

/** Whether what was typed is one name that ends in a sign, and no word beside it. */
export const isNameWithSign = (typed: string): boolean => {
  const [only, ...others] = placedNames(typed);
  return only !== undefined && others.length === 0 && only.start === 0 && only.end === typed.length;
};
