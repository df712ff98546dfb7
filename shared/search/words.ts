import { isAscii } from '../text/ascii.ts';
import { cutIntoCharacters } from '../text/cut.ts';
import { fold } from '../text/fold.ts';
import { FOUND_INSIDE } from '../text/scripts.ts';

/** Where a word stands in a text as it was written. */
export type Place = {
  readonly start: number;
  readonly end: number;
  /** Of a pair of characters: how much of `word` is the first, and where that one ends. */
  readonly first: { readonly length: number; readonly end: number } | null;
};

/** A word of a text, folded. Its place costs more than itself, and is worked out when it is asked for. */
export type PlacedWord = { readonly word: string; readonly place: () => Place };

/*
 * What a word is, for the index, for the reading of entries before there is one, and for the marks on the screen: a run
 * of letters and digits. Writing without spaces has no such words; there every two characters that follow each other
 * count as one, and the last of a run by itself, so that a text is found by any part of a sentence.
 */

const ASCII_WORDS = /[a-z0-9]+/g;
const PIECES = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]*/gu;
const NO_LETTERS = /[^\p{L}\p{N}\p{M}\n]+/gu;
const UNIT = `${FOUND_INSIDE}\\p{M}*`;
const UNITS = new RegExp(UNIT, 'gv');
const INSIDE = new RegExp(FOUND_INSIDE, 'v');
const PARTS = new RegExp(`(?:${UNIT})+|(?:(?!${FOUND_INSIDE})[\\p{L}\\p{N}\\p{M}])+`, 'gv');

/** A word of a folded piece: from where to where, and where the first character of a pair ends. */
type Part = { readonly from: number; readonly to: number; readonly firstTo: number | null };

/** Pairs of the characters of a run, and its last one. */
const pairsOf = (run: string, at: number): readonly Part[] => {
  const units = Array.from(run.matchAll(UNITS), ({ index, 0: unit }) => ({
    from: at + index,
    to: at + index + unit.length,
  }));
  return units.map(({ from, to }, n) => ({ from, to: units[n + 1]?.to ?? to, firstTo: units[n + 1] ? to : null }));
};

const partsOf = (folded: string): readonly Part[] =>
  Array.from(folded.matchAll(PARTS)).flatMap(({ index, 0: part }) =>
    INSIDE.test(part) ? pairsOf(part, index) : [{ from: index, to: index + part.length, firstTo: null }],
  );

/** Folded, without what is no letter when it is taken apart, such as the stroke of ½; line ends stay. */
const lettersOf = (text: string): string => fold(text).replace(NO_LETTERS, '');

/** The words of a text in order, folded. */
export const wordsIn = (text: string): readonly string[] => {
  if (isAscii(text)) return text.toLowerCase().match(ASCII_WORDS) ?? [];
  // All of them at once: folding many short texts takes several times as long.
  const folded = lettersOf((text.match(PIECES) ?? []).join('\n'));
  const pieces = folded.split('\n').filter((piece) => piece !== '');
  if (!INSIDE.test(folded)) return pieces;
  return pieces.flatMap((piece) => partsOf(piece).map(({ from, to }) => piece.slice(from, to)));
};

/** The words that a text must have to hold what was typed; the last may be the beginning of a word of the text. */
export const wordsTyped = (typed: string): readonly string[] => {
  const words = wordsIn(typed);
  // The last character of a run stands by itself only where the run ends in the text too.
  const [before, last] = words.slice(-2);
  return before !== undefined && last !== undefined && isPairEndingWith(before, last) ? words.slice(0, -1) : words;
};

const isPairEndingWith = (pair: string, character: string): boolean =>
  pair !== character &&
  pair.endsWith(character) &&
  INSIDE.test(character) &&
  Array.from(pair.matchAll(UNITS)).length === 2;

/** Whether a folded word is a character or a pair of writing without spaces: no slip of a letter makes one of another. */
export const isOfCharacters = (word: string): boolean => INSIDE.test(word);

/** Characters of Chinese and Japanese, each a letter of its own. */
const PLAIN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]*$/v;

/** Where each letter of a folded piece comes from; null where they cannot be told apart. */
const originsOf = (piece: string, folded: string): readonly (readonly [number, number])[] | null => {
  const origins: (readonly [number, number])[] = [];
  if (piece === folded && PLAIN.test(piece))
    return Array.from({ length: piece.length }, (_, at) => [at, at + 1] as const);
  let at = 0;
  for (const character of cutIntoCharacters(piece)) {
    const from: readonly [number, number] = [at, at + character.length];
    for (let n = lettersOf(character).length; n > 0; n -= 1) origins.push(from);
    at += character.length;
  }
  return origins.length === folded.length ? origins : null;
};

function* placedInPiece(piece: string, start: number): Generator<PlacedWord, undefined> {
  const folded = lettersOf(piece);
  if (!INSIDE.test(folded)) {
    if (folded !== '') yield { word: folded, place: () => ({ start, end: start + piece.length, first: null }) };
    return;
  }
  // Taking a long run apart costs far more than reading its words, of which most are not searched for.
  let known: ReturnType<typeof originsOf> | undefined;
  const origins = () => {
    if (known === undefined) known = originsOf(piece, folded);
    return known;
  };
  const endOf = (to: number): number => start + (origins()?.[to - 1]?.[1] ?? piece.length);
  for (const { from, to, firstTo } of partsOf(folded)) {
    const place = (): Place => {
      const first = firstTo === null ? null : { length: firstTo - from, end: endOf(firstTo) };
      return { start: start + (origins()?.[from]?.[0] ?? 0), end: endOf(to), first };
    };
    yield { word: folded.slice(from, to), place };
  }
}

/** The words of a text as it was written, each folded, with where it stands; found as they are asked for. */
export function* placedWords(text: string): Generator<PlacedWord, undefined> {
  if (isAscii(text)) {
    for (const { index, 0: word } of text.toLowerCase().matchAll(ASCII_WORDS))
      yield { word, place: () => ({ start: index, end: index + word.length, first: null }) };
    return;
  }
  for (const { index, 0: piece } of text.matchAll(PIECES)) yield* placedInPiece(piece, index);
}
