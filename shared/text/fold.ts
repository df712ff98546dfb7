import { isAscii } from './ascii.ts';

/** What is a sign of its own to Unicode and a spelling of others to whoever has another keyboard. */
const SPELLINGS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '’': "'",
  '‘': "'",
};

/** Marks that may stand on a letter of any script; on which they are accents, `bareMarks` knows. */
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+/g;
/** Nearly all of them, and quickly found. */
const ON_PLAIN_LETTERS = /(?<=[a-z])[\u0300-\u036f]+/g;
const LATIN_OR_GREEK = /[\p{Script=Latin}\p{Script=Greek}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const STRESS = /[\u0300\u0301]/g;

/** Points and signs of chanting of Hebrew; the vowel signs of Arabic, and the stroke that only stretches a word. */
const POINTS =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u0652\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]+/g;

/** Decimal digits of other scripts: each has its ten in a row, and rows may follow one another. */
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
const DIGIT = /\p{Nd}/u;

const asciiDigit = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
};

/** What is not seen, the joiners and the signs that choose a picture's looks included. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/**
 * A text as it is compared to find something: lower case, without accents where marks are accents, compatibility forms
 * taken apart, one apostrophe, digits of every script as 0 to 9,
 * nothing unseen. Never what makes two labels one: that is `identityOf`.
 */
export const fold = (text: string): string => {
  if (isAscii(text)) return text.toLowerCase();
  const apart = text.replace(UNSEEN, '').normalize('NFKD').toLowerCase().normalize('NFKD');
  const bare = apart.replace(ON_PLAIN_LETTERS, '').replace(POINTS, '').replace(MARKS, bareMarks);
  return bare
    .replace(/[ßæœøłđðþıς’‘]/g, (letter) => SPELLINGS[letter] ?? letter)
    .replace(OTHER_DIGITS, asciiDigit)
    .normalize('NFKC');
};

/**
 * What is left of marks behind a letter: nothing on one of Latin or Greek, all but the stress on one of Cyrillic (й, ё, ї
 * and ў are letters of their own), all in every other script, where a mark is part of the letter: かぎ is a key and かき
 * an oyster.
 */
const bareMarks = (marks: string, at: number, text: string): string => {
  const letter = text.charAt(at - 1);
  if (LATIN_OR_GREEK.test(letter)) return '';
  return CYRILLIC.test(letter) ? marks.replace(STRESS, '') : marks;
};
