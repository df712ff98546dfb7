import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksIn, termOf } from '../../../../shared/search/search-term.ts';
import { snippetOf } from '../../../../shared/search/snippet.ts';
import { fold } from '../../../../shared/text/fold.ts';

const letters = fc.constantFrom(...'abcdeéèüßøłñ');
const aWord = fc.string({ unit: letters, minLength: 1, maxLength: 9 });
const aText = fc.array(aWord, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('marks', () => {
  it('stand in order, apart, on whole words, and a snippet keeps what they cover', () => {
    fc.assert(
      fc.property(fc.oneof(aText, anything), aWord, (text, typed) => {
        const terms = [termOf(typed, false)].filter((term) => term !== null);
        const marks = marksIn(text, terms, false);
        for (const [n, [from, to]] of marks.entries()) {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(marks[n - 1]?.[1] ?? 0);
          expect(fold(text.slice(from, to)).startsWith(fold(typed))).toBe(true);
        }
        const snippet = snippetOf(text, marks);
        const covered = snippet.marks.map(([from, to]) => snippet.text.slice(from, to));
        expect(covered).toEqual(marks.slice(0, covered.length).map(([from, to]) => text.slice(from, to)));
        expect(covered.length > 0).toBe(marks.length > 0);
      }),
    );
  });
});
