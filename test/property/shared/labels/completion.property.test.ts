import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineLabels } from '../../../../shared/labels/inline-labels.ts';
import { labelAtCaret } from '../../../../shared/labels/label-at-caret.ts';
import {
  fieldChoices,
  inlineChoices,
  MOST_SUGGESTIONS,
  suggestLabels,
} from '../../../../shared/labels/suggest-labels.ts';
import { fold } from '../../../../shared/text/fold.ts';

const pieces = fc.constantFrom(
  ...['#', '@', 'in', 'é', '-', ' ', '\n', '\n\n', '\n \n', ' `', '`` ', '\n```\n', '\n```\n', '\n````\n', '\n~~~\n'],
  ...["'", "'s", '’é', "'ll ", '+', '++', '# ', '\n> ', '\n- ', ' https://a.b/', '](', ') ', '.', '1', '\n#no'],
);
const parts = fc.array(pieces, { maxLength: 12 }).map((some) => some.join(''));
/** A text with a place in it, often where a label is being typed. */
const aPlace = fc
  .tuple(parts, fc.constantFrom('', ' #', '\n@', ' #in', '\n#in', '\n  #in', '.@é-', " @O'", " @O'B", ' #C+'), parts)
  .map(([before, typed, after]) => [before + typed + after, before.length + typed.length] as const);

const names = fc.array(
  fc.record({
    name: fc.constantFrom('incident', 'incidents', 'Zoë', 'zoo', 'on call', 'call-review', 'Kim Oduya', 'k'),
    count: fc.nat(20),
    aliases: fc.array(fc.constantFrom('kim', 'Kimberly O.', 'zo'), { maxLength: 2 }),
  }),
  { maxLength: 12 },
);
const typed = fc.constantFrom('', 'i', 'in', 'zo', 'ZOE', 'call', 'odu', 'kim', 'incident', 'x');

describe('a label that is being typed', () => {
  it('is one exactly where the finished note would have one, in the whole text', () => {
    fc.assert(
      fc.property(aPlace, ([text, caret]) => {
        const found = labelAtCaret(text, caret);
        const withLetter = `${text.slice(0, caret)}x${text.slice(caret)}`;
        const label = inlineLabels(withLetter).find(({ end }) => end === caret + 1);
        const retentionEnds = /^[\p{L}\p{N}\p{M}_/-]/u.test(text.slice(caret));
        const line = text.slice(text.lastIndexOf('\n', Math.max(0, caret - 1)) + 1, caret).trim();
        if (label === undefined || retentionEnds) expect(found).toBeNull();
        else if (line === '#') expect(found === null || found.typed !== '').toBe(true);
        else expect(found).toEqual({ kind: label.kind, start: label.start, typed: label.name.slice(0, -1) });
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('suggestions', () => {
  it('all fit what is typed, are few, each once, and never what is written already', () => {
    fc.assert(
      fc.property(names, typed, (used, letters) => {
        const found = suggestLabels(fieldChoices(used), letters);
        expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
        for (const { written, alias } of found) {
          expect(fold(alias ?? written)).toContain(fold(letters));
          expect(written).not.toBe(letters);
        }
      }),
    );
  });
  it('written into a text name the person or tag they stand for', () => {
    fc.assert(
      fc.property(names, typed, (used, letters) => {
        for (const { written, name } of suggestLabels(inlineChoices(used), letters)) {
          expect(inlineLabels(`so @${written}.`)).toMatchObject([{ name: written }]);
          const person = used.find((one) => one.name === name);
          expect([name, ...(person?.aliases ?? []), ...used.flatMap((one) => one.aliases)]).toContain(written);
        }
      }),
    );
  });
});
