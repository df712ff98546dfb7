import type { Chosen, TextEdit } from '../../../labelling/text-edit.ts';

export type Mark = 'bold' | 'italic';

const NOT_MARKED = /[\s*]/;

/** The words chosen, without blanks and asterisks at their ends: Markdown marks words, not the blanks around them. */
const wordsChosen = ({ text, start, end }: Chosen): readonly [number, number] => {
  let [from, to] = [start, end];
  while (from < to && NOT_MARKED.test(text.charAt(from))) from += 1;
  while (to > from && NOT_MARKED.test(text.charAt(to - 1))) to -= 1;
  return from === to ? [start, end] : [from, to];
};

const asterisksBefore = (text: string, at: number): number => /\**$/.exec(text.slice(0, at))?.[0].length ?? 0;
const asterisksAfter = (text: string, at: number): number => /^\**/.exec(text.slice(at))?.[0].length ?? 0;

/** One asterisk on each side is italic, two are bold, three are both. */
const isMarked = (mark: Mark, asterisks: number): boolean =>
  mark === 'italic' ? asterisks % 2 === 1 : asterisks % 4 >= 2;

/** Marks what is chosen as bold or italic, or takes the mark away where it stands. Doing it twice changes nothing. */
export const toggleMark = (chosen: Chosen, mark: Mark): TextEdit => {
  const { text } = chosen;
  const [from, to] = wordsChosen(chosen);
  const words = text.slice(from, to);
  const sign = mark === 'bold' ? '**' : '*';
  const { length } = sign;
  const around = Math.min(asterisksBefore(text, from), asterisksAfter(text, to));
  if (isMarked(mark, around)) {
    const start = from - length;
    return { from: start, to: to + length, insert: words, start, end: start + words.length };
  }
  const start = from + length;
  return { from, to, insert: sign + words + sign, start, end: start + words.length };
};
