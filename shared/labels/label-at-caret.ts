import { fencesIn } from '../text/fenced-code.ts';
import { hasUnspaced, UNSPACED } from '../text/scripts.ts';
import { type InlineLabel, inlineLabels } from './inline-labels.ts';
import { LONGEST_NAME } from './name-end.ts';
import { NAME_LETTERS, TYPED_RUN } from './name-letters.ts';

/** A label that is being typed: its sign, at `start`, and what stands between that and the caret, perhaps nothing. */
export type TypedLabel = { readonly kind: InlineLabel['kind']; readonly start: number; readonly typed: string };

const TYPED = new RegExp(`[#@](?:${TYPED_RUN})?$`, 'v');
const GOES_ON = new RegExp(`^[${NAME_LETTERS}]`, 'v');
/** A letter of writing without spaces goes on with the sentence where what is typed is none of it. */
const GOES_ON_SPACED = new RegExp(`^[[${NAME_LETTERS}]--${UNSPACED}]`, 'v');
/** A sign and the longest name there may be. */
const LONGEST = 1 + LONGEST_NAME;

const startOfLine = (text: string, at: number): number => (at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1);

const BLANK = /^[ \t]*\n$/;

/** Where the paragraph of a place begins. */
const startOfParagraph = (text: string, at: number): number => {
  let start = startOfLine(text, at);
  while (start > 0) {
    const before = startOfLine(text, start - 1);
    if (BLANK.test(text.slice(before, start))) return start;
    start = before;
  }
  return 0;
};

const endOfParagraph = (text: string, at: number): number => {
  const blank = /\n[ \t]*\n/g;
  blank.lastIndex = at;
  return blank.exec(text)?.index ?? text.length;
};

const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
};

/** Any letter: whether a label would stand here is asked with one typed at the caret. */
const LETTER = 'x';

/** Whether the text names a label from `start` to a letter that is typed at the caret; reads no more than it has to. */
const wouldBeLabel = (text: string, start: number, caret: number): boolean => {
  const typed = (from: number, to: number): string => text.slice(from, caret) + LETTER + text.slice(caret, to);
  const fence = fencesIn(typed(0, endOfLine(text, caret))).findLast((one) => one.start <= start);
  // Inside a fence this is behind the sign, which then is none of what is read.
  const from = Math.max(startOfParagraph(text, caret), fence?.end ?? 0);
  return inlineLabels(typed(from, endOfParagraph(text, caret))).some(
    (label) => from + label.start === start && from + label.end <= caret + LETTER.length,
  );
};

/**
 * The label at whose end the caret stands, where `inlineLabels` would find it: not in code, addresses or headings. Null
 * inside a word, and right behind a `#` that begins a line: that may become a heading.
 */
export const labelAtCaret = (text: string, caret: number): TypedLabel | null => {
  const found = TYPED.exec(text.slice(Math.max(0, caret - LONGEST), caret))?.[0];
  if (found === undefined) return null;
  const goesOn = hasUnspaced(found) ? GOES_ON : GOES_ON_SPACED;
  if (goesOn.test(text.slice(caret, caret + 2))) return null;
  const start = caret - found.length;
  const mayBeHeading = found === '#' && text.slice(startOfLine(text, start), start).trim() === '';
  if (mayBeHeading || !wouldBeLabel(text, start, caret)) return null;
  return { kind: found.startsWith('#') ? 'tags' : 'people', start, typed: found.slice(1) };
};
