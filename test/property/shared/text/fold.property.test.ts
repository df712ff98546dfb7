import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../shared/text/fold.ts';
import { anyName } from '../../../support/any-name.ts';

const anything = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a folded text', () => {
  it('folds to itself, whatever it was', () => {
    fc.assert(
      fc.property(fc.oneof(anything, anyName), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });
});
