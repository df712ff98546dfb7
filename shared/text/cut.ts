const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** So much of a text is looked at beyond a cut: no picture or syllable that is written is longer. */
const REACH = 128;

/** The last place at or before `at` where a text may be cut: never inside what is seen as one character. */
export const cutPlace = (text: string, at: number): number => {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const from = runStart(text, Math.max(0, at - REACH));
  const near = text.slice(from, at + REACH);
  const found = graphemes.segment(near).containing(at - from)?.index ?? 0;
  if (found > 0) return from + found;
  // One character from the beginning on: nothing of it fits. Marks without end: then no pair of surrogates is torn.
  return at < REACH ? 0 : pairStart(text, at);
};

/** So much of a text as fits into `length` units, cut between what is seen as two characters. */
export const fitting = (text: string, length: number): string => text.slice(0, cutPlace(text, length));

/** Flags are pairs of letters of their own: which two belong together is known from the beginning of their row alone. */
const runStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && isFlagLetter(text.charCodeAt(start))) start -= 1;
  return start;
};
const isFlagLetter = (unit: number): boolean => unit === 0xd83c || (unit >= 0xdde6 && unit <= 0xddff);

const pairStart = (text: string, at: number): number => (isLow(text, at) && isHigh(text, at - 1) ? at - 1 : at);
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** What is seen as one character each, in order; joined they are the text. */
export const cutIntoCharacters = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);
