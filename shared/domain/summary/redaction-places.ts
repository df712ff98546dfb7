import { FOUND_INSIDE } from '../../text/scripts.ts';
import { type RedactionText, redactionForm } from './redaction-form.ts';

/*
 * How a name stands in a sentence differs from script to script: alone, behind or before the letters of another word, or
 * with another ending. What is found is left out, so that a name too many is right and a name too few is not.
 */

const LETTER = '[\\p{L}\\p{M}]';
const INSIDE = new RegExp(FOUND_INSIDE, 'v');
const HEBREW = /\p{sc=Hebrew}/u;
const ARABIC = /\p{sc=Arabic}/u;
const INFLECTED = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const LATIN = /\p{sc=Latin}/u;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** Small words that are written on to the front of a name: "and", "to", "the". They stay. */
const beginningOf = (first: string): string => {
  const alone = `(?<!${LETTER})`;
  if (INSIDE.test(first)) return '';
  if (HEBREW.test(first)) return `(?<=${alone}[ושהכלבמ]{0,3})`;
  if (ARABIC.test(first)) return `(?<=${alone}(?:[وف]?[بكل]?(?:ال)?|[وف]?لل))`;
  return alone;
};

/** What may follow a name in the same word: a possessive and a particle stay, an ending goes with the name. */
const endingOf = (last: string): string => {
  if (INSIDE.test(last)) return '';
  if (LATIN.test(last)) return `(?=(?:'?s|s?')?(?!${LETTER}))`;
  if (INFLECTED.test(last)) return `${LETTER}{0,3}(?!${LETTER})`;
  return HEBREW.test(last) || ARABIC.test(last) || !/\p{L}|\p{M}/u.test(last)
    ? `(?!${LETTER})`
    : `${LETTER}{0,6}(?!${LETTER})`;
};

/** A word of a name without the ending that another case takes away: Анна is Анной too, Павел Павла, Γιώργος Γιώργου. */
const stemsOf = (word: string): string => {
  if (!INFLECTED.test(word) || word.length < 3) return escaped(word);
  const stem = word.replace(/(?:[аеиоуыэюяйьіїє]{1,2}|[αειουωηο]{1,2}σ?)$/u, '');
  const kept = stem.length < 2 ? word : stem;
  const fleeting = /^(.+)[еоё]([бвгджзклмнпрстфхцчшщ])$/u.exec(kept);
  return fleeting === null ? escaped(kept) : `(?:${escaped(kept)}|${fleeting[1]}ь?${fleeting[2]})`;
};

const words = (name: string): readonly string[] => name.split(/[\s-]+/u).filter((word) => word !== '');

const patternOf = (name: string): string => {
  const parts = words(name);
  const [first, last] = [name.charAt(0), parts.at(-1)?.slice(-1) ?? ''];
  const between = parts
    .slice(0, -1)
    .map((word) => `${stemsOf(word)}${INFLECTED.test(word) ? `${LETTER}{0,3}` : ''}[\\s-]+`)
    .join('');
  return `${beginningOf(first)}${between}${stemsOf(parts.at(-1) ?? '')}${endingOf(last)}`;
};

const UMLAUTS: readonly (readonly [RegExp, string, string])[] = [
  [/[äæ]/g, 'ae', 'a'],
  [/[öœø]/g, 'oe', 'o'],
  [/ü/g, 'ue', 'u'],
  [/å/g, 'aa', 'a'],
];

/** A name as it is written without its umlauts, and with them where it is written without. */
const spellingsOf = (name: string): readonly string[] => {
  const lower = name.normalize('NFC').toLowerCase();
  const long = UMLAUTS.reduce((text, [letters, two]) => text.replace(letters, two), lower);
  const short = UMLAUTS.reduce((text, [letters, two, one]) => text.replace(letters, one).replaceAll(two, one), lower);
  return [...new Set([name, long, short].map(redactionForm))].filter((form) => words(form).length > 0);
};

const trimmed = (name: string): string => name.trim();

/** What finds a name in `redactionText`, whatever case, accent, apostrophe or ending it has there; null for no name. */
export const nameFinder = (name: string): RegExp | null => {
  const patterns = spellingsOf(trimmed(name)).map(patternOf);
  return patterns.length === 0 ? null : new RegExp(patterns.map((one) => `(?:${one})`).join('|'), 'gu');
};

/** Where a name stands in a text, as it was written. */
export const placesOf = (
  name: string,
  text: RedactionText,
): readonly { readonly start: number; readonly end: number }[] => {
  const finder = nameFinder(name);
  if (finder === null) return [];
  return Array.from(text.form.matchAll(finder)).flatMap(
    ({ index, 0: found }) => text.written(index, index + found.length) ?? [],
  );
};
