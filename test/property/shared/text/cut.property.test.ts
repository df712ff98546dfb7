import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlace } from '../../../../shared/text/cut.ts';

const pieces = fc.constantFrom('a', 'é', 'e\u0301', '😀', '👩‍💻', '🇫🇷', '👍🏽', 'नि', '\r\n', ' ', '\ud83d', '한');
const texts = fc.array(pieces, { maxLength: 120 }).map((some) => some.join(''));

describe('the place where a text is cut', () => {
  it('is the last one that fits and lies between what is seen as two characters', () => {
    fc.assert(
      fc.property(texts, fc.nat(200), (text, length) => {
        const ends = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)].map(
          ({ index }) => index,
        );
        const expected = [...ends, text.length].filter((end) => end <= length).at(-1) ?? 0;
        expect(cutPlace(text, length)).toBe(expected);
      }),
    );
  });
  it('never tears a pair of surrogates, not even in marks without end', () => {
    const endless = `x${'\u0301'.repeat(400)}😀${'\u0301'.repeat(400)}`;
    for (let length = 395; length < 410; length += 1) {
      expect(endless.slice(0, cutPlace(endless, length)).isWellFormed()).toBe(true);
    }
  });
});
