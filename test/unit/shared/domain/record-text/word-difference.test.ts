import { describe, expect, it } from 'vitest';
import { wordDifference } from '../../../../../shared/domain/record-text/word-difference.ts';

/** "a [-b-] {+c+}", for reading by hand. */
const drawn = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('the difference of two texts', () => {
  it.each([
    ['', '', ''],
    ['the same', 'the same', 'the same'],
    ['', 'new words', '{+new words+}'],
    ['old words', '', '[-old words-]'],
    ['it ran long today', 'it ran short today', 'it ran [-long -]{+short +}today'],
    ['one two three', 'one three', 'one [-two -]three'],
    ['one three', 'one two three', 'one {+two +}three'],
    ['a\nb', 'a\n\nb', 'a\n{+\n+}b'],
  ])('%j and %j', (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  it('shows texts with little in common as one exchange', () => {
    const many = (word: string) => Array.from({ length: 700 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDifference(`same ${many('a')}`, `same ${many('b')}`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
    ]);
  });
});
