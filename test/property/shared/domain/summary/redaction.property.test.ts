import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaksIn, redact } from '../../../../../shared/domain/summary/redaction.ts';
import { cutIntoCharacters } from '../../../../../shared/text/cut.ts';
import { unseen } from '../../../../support/any-name.ts';

/** Alphabets of one script each: a name is written in one. */
const SCRIPTS: readonly (readonly string[])[] = [
  ['A', 'n', 'á', 'b', 'ø', 'ß', 'İ', 'ı', 'ñ', 'ü', 'z', 'ł', "'"],
  ['α', 'ά', 'Γ', 'σ', 'ς', 'ο', 'υ', 'ρ'],
  ['А', 'н', 'а', 'й', 'ё', 'л', 'е', 'в', 'ь'],
  ['田', '中', 'か', 'が', 'カ', 'ー', '重', '构'],
  ['한', '글', '민', '수'],
  ['क', 'का', 'रि', 'म', 'श्र'],
  ['த', 'தா', 'ம்', 'பி'],
  ['ไ', 'ม', 'ม่', 'ช', 'ย'],
  ['ד', 'נ', 'ה', 'שׁ', 'ר'],
  ['أ', 'ح', 'م', 'د', 'ي', 'ة'],
  ['ნ', 'ი', 'ო', 'გ'],
];

const word = fc
  .constantFrom(...SCRIPTS)
  .chain((letters) => fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 7 }))
  .map((letters) => letters.join(''))
  .filter((text) => /^\p{L}.*[\p{L}\p{M}]$/u.test(text));

const name = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));

const manner = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.normalize('NFC'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll("'", '’'),
  (text) => text.replace(' ', '\u00a0'),
);

const rulesFor = (names: readonly string[]) => ({
  people: [{ names, relation: 'teammate' as const }],
  projectWords: [],
  dictionary: new Set<string>(),
});

describe('a listed name', () => {
  it('never leaves, however it is written', () => {
    fc.assert(
      fc.property(name, manner, unseen, fc.integer({ min: 1, max: 9 }), (given, written, sign, at) => {
        const letters = cutIntoCharacters(written(given));
        const place = Math.min(at, letters.length - 1);
        const inside = [...letters.slice(0, place), sign, ...letters.slice(place)].join('');
        const { lines } = redact([`1, ${inside}, 2`], rulesFor([given]));
        expect(lines[0]?.after).toBe('1, a teammate, 2');
      }),
    );
  });

  it('is found by the check of the file wherever it was replaced in a line, and nowhere after', () => {
    fc.assert(
      fc.property(name, fc.array(word, { maxLength: 4 }), manner, (given, others, written) => {
        const line = [...others, written(given)].join(', ');
        expect(leaksIn(line, rulesFor([given]))).toEqual([given]);
        expect(leaksIn(redact([line], rulesFor([given])).lines[0]?.after ?? '', rulesFor([given]))).toEqual([]);
      }),
    );
  });
});
