import { withoutUnseen } from '../../../shared/text/invisible.ts';

const words = new Intl.Segmenter('und', { granularity: 'word' });
const JOINED = /(?<=[\p{L}\p{N}\p{M}])[’'-](?=[\p{L}\p{N}])/gu;
// Fractions and raised digits: to the segmenter they are no part of a word.
const OTHER_NUMBER = /\p{No}/gu;
const ASCII = /^[\x20-\x7e\s]*$/;
// The same as the segmenter finds in it, ten times as fast: a note may be a long log. A dot or a colon joins letters, a
// dot, a comma or a semicolon digits, and a low line whatever it stands between.
const ASCII_WORD = /(?:[a-z0-9]|_+(?=[a-z0-9])|(?<=[a-z0-9_])_|(?<=[a-z])[.:](?=[a-z])|(?<=[0-9])[.,;](?=[0-9]))+/gi;

/**
 * How many words a text has, in writing without spaces too; "don't" and "one-to-one" are one each. Marks of Markdown and
 * pictures are none.
 */
export const countWords = (text: string): number => {
  // A hyphen or an apostrophe would end a word; a letter in its place joins what it joins.
  const joined = withoutUnseen(text).replace(OTHER_NUMBER, '1').replace(JOINED, 'x');
  if (ASCII.test(joined)) return joined.match(ASCII_WORD)?.length ?? 0;
  let count = 0;
  for (const { isWordLike } of words.segment(joined)) if (isWordLike) count += 1;
  return count;
};
