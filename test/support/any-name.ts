import fc from 'fast-check';

/**
 * Letters of scripts in which people keep journals, with what makes them other letters: accents, sound marks, vowel
 * signs, tones, points, joiners. Composed and taken apart, large and small.
 */
const LETTERS: readonly string[] = [
  ...['a', 'A', 'á', 'a\u0301', 'å', 'ä', 'ß', 'ẞ', 'ss', 'İ', 'I\u0307', 'ı', 'i', 'ñ', 'ø', 'o', 'ł'],
  ...['α', 'ά', 'Ω', 'σ', 'Σ', 'ς', 'и', 'й', 'и\u0306', 'Й', 'е', 'ё', 'ї', 'і', 'ґ'],
  ...[
    'か',
    'が',
    'か\u3099',
    'き',
    'ぎ',
    'カ',
    'ガ',
    'ｶ',
    'ー',
    '東',
    '京',
    '重',
    '构',
    '한',
    '글',
    '\u1112\u1161\u11ab',
  ],
  ...['क', 'का', 'कि', 'की', 'र', 'रा', 'म', 'ক', 'কা', 'த', 'தா', 'മ', 'മാ', 'ไ', 'ม', 'ม่', 'ม้', 'ក', 'ကာ'],
  ...[
    'ש',
    'שׁ',
    'ש\u05c1',
    'ا',
    'أ',
    'ب',
    'بَ',
    'ی',
    '\u200c',
    '\u200d',
    '1',
    '2',
    '-',
    '/',
    '_',
    '🔥',
    '👩\u200d💻',
    '\ud83d',
  ],
];

/** A name in any script, or in several. */
export const anyName = fc
  .array(fc.oneof(fc.constantFrom(...LETTERS), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((letters) => letters.join(''))
  .filter((name) => name.trim() !== '');

/** What no one sees in a name, and may be put between any two of its letters. */
export const unseen = fc.constantFrom('\u00ad', '\u200b', '\u2060', '\ufeff');
