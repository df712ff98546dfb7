import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../../../../shared/domain/record-text/word-difference.ts';

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ' ', '\n', '  ', 'word', 'ä😀'), { maxLength: 20 })
  .map((pieces) => pieces.join(''));

/** The longest run of words that both have in order, the slow and obvious way. */
const sharedWords = (a: readonly string[], b: readonly string[]): number => {
  const rows = a.map(() => b.map(() => 0));
  a.forEach((word, i) => {
    b.forEach((other, j) => {
      const row = rows[i] ?? [];
      row[j] = word === other ? (rows[i - 1]?.[j - 1] ?? 0) + 1 : Math.max(rows[i - 1]?.[j] ?? 0, row[j - 1] ?? 0);
    });
  });
  return rows.at(-1)?.at(-1) ?? 0;
};

const wordsOf = (given: string): readonly string[] => given.match(/\n|[^\S\n]+|[^\s]+[^\S\n]*/g) ?? [];

describe('the difference of two texts', () => {
  it('holds both texts, word for word', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDifference(before, after);
        const without = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });

  it('keeps as much as can be kept', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const same = wordDifference(before, after).filter(({ kind }) => kind === 'same');
        const kept = same.reduce((sum, piece) => sum + wordsOf(piece.text).length, 0);
        expect(kept).toBe(sharedWords(wordsOf(before), wordsOf(after)));
      }),
    );
  });

  it('is nothing for a text and itself', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(wordDifference(given, given).some(({ kind }) => kind !== 'same')).toBe(false);
      }),
    );
  });
});
