import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/search/words.ts';

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a folded text', () => {
  it('folds to itself, whatever it was', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
