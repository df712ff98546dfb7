import { describe, expect, it } from 'vitest';
import { cutPlace, fitting } from '../../../../shared/text/cut.ts';

describe('a text that does not fit', () => {
  it.each([
    ['a smile', `${'x'.repeat(9)}😀 and more`, 10, 'x'.repeat(9)],
    ['a family', 'ab👨‍👩‍👧 home', 6, 'ab'],
    ['a tone of skin', 'ok👍🏽', 4, 'ok'],
    ['a flag', '🇩🇪🇫🇷', 6, '🇩🇪'],
    ['an accent of its own', 'cafe\u0301s', 4, 'caf'],
    ['a vowel sign', 'नमस्ते', 5, 'नम'],
    ['a line end', 'a\r\nb', 2, 'a'],
  ])('is not cut inside %s', (_what, text, length, fits) => {
    expect(fitting(text, length)).toBe(fits);
  });
  it('is cut in a long row of flags between two of them', () => {
    const flags = `x${'🇩🇪'.repeat(400)}`;
    expect((cutPlace(flags, 1_199) - 1) % 4).toBe(0);
    expect((cutPlace(flags, 1_201) - 1) % 4).toBe(0);
  });
  it('is itself where it fits, and nothing where nothing of it does', () => {
    expect(fitting('all of it', 9)).toBe('all of it');
    expect(fitting('👨‍👩‍👧', 3)).toBe('');
    expect(fitting('text', 0)).toBe('');
  });
});
