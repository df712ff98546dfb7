/** A word of a text, folded, with its place in the text as it was written. */
export type PlacedWord = { readonly word: string; readonly start: number; readonly end: number };

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII, which needs no decomposing
const ASCII = /^[\u0000-\u007f]*$/;

/** Letters that are letters of their own to Unicode and spellings of others to whoever has the wrong keyboard. */
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
};

/** A text as it is compared: lower case, without accents, compatibility forms taken apart (NFKD). */
export const fold = (text: string): string =>
  ASCII.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/[ßæœøłđðþıς]/g, (letter) => SPELLINGS[letter] ?? letter);

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
