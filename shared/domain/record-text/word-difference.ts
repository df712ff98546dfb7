import { diffArrays } from 'diff';

/** A piece of text that both sides have, or that one of them alone has. */
export type DifferencePiece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Words with the blanks after them, line ends by themselves: joined, they give the text again. */
const wordsOf = (text: string): string[] => text.match(/\n|[^\S\n]+|[^\s]+[^\S\n]*/g) ?? [];

/** Lines with their ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** So many differences are looked for in texts as a whole; past them half a second would go by. */
const MOST_CHANGES = 2_000;
/** And so many within a stretch of lines that differ. */
const MOST_IN_A_STRETCH = 600;

const piece = (kind: DifferencePiece['kind'], text: string): readonly DifferencePiece[] =>
  text === '' ? [] : [{ kind, text }];

const exchange = (before: string, after: string): readonly DifferencePiece[] => [
  ...piece('removed', before),
  ...piece('added', after),
];

/** What two lists of pieces of text share, and what one of them alone has; null when they differ in too much. */
const difference = (before: string[], after: string[], most: number): readonly DifferencePiece[] | null =>
  diffArrays(before, after, { maxEditLength: most })?.flatMap(({ added, removed, value }) =>
    piece(added ? 'added' : removed ? 'removed' : 'same', value.join('')),
  ) ?? null;

/** Lines first, and words in those that differ. */
const byLines = (before: string, after: string): readonly DifferencePiece[] => {
  const lines = difference(linesOf(before), linesOf(after), MOST_CHANGES) ?? exchange(before, after);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (line.kind === 'removed' && next?.kind === 'added') {
      return difference(wordsOf(line.text), wordsOf(next.text), MOST_IN_A_STRETCH) ?? exchange(line.text, next.text);
    }
    return line.kind === 'added' && lines[at - 1]?.kind === 'removed' ? [] : [line];
  });
};

/**
 * What was taken out of `before` and what came in with `after`, word by word. The pieces that are not `added` give
 * `before`, those that are not `removed` give `after`. Where more than 2,000 words differ, lines are held against each
 * other first.
 */
export const wordDifference = (before: string, after: string): readonly DifferencePiece[] =>
  difference(wordsOf(before), wordsOf(after), MOST_CHANGES) ?? byLines(before, after);
