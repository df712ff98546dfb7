import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNearPrefix } from '../../../../shared/search/search-term.ts';

describe('one typo', () => {
  it('is exactly one letter too many, missing, wrong or in its neighbour’s place', () => {
    const short = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 6 });
    const edits = (word: string): ReadonlySet<string> =>
      new Set([
        word,
        ...[...word].flatMap((letter, at) => [
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
          ...['a', 'b', 'c'].flatMap((other) => [
            word.slice(0, at) + other + word.slice(at + 1),
            word.slice(0, at) + other + word.slice(at),
          ]),
        ]),
        ...['a', 'b', 'c'].map((other) => word + other),
      ]);
    fc.assert(
      fc.property(short, short, (typed, word) => {
        const beginnings = Array.from({ length: word.length + 1 }, (_, n) => word.slice(0, n));
        const near = edits(typed);
        expect(isNearPrefix(typed, word)).toBe(beginnings.some((beginning) => near.has(beginning)));
      }),
      { numRuns: 400 },
    );
  });
});
