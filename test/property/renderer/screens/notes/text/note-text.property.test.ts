import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chosen } from '../../../../../../renderer/labelling/text-edit.ts';
import { countWords } from '../../../../../../renderer/screens/notes/count-words.ts';
import { continueList, indentLines } from '../../../../../../renderer/screens/notes/text/list-lines.ts';
import { linkFromPaste, toggleLink } from '../../../../../../renderer/screens/notes/text/toggle-link.ts';
import { toggleMark } from '../../../../../../renderer/screens/notes/text/toggle-mark.ts';
import { applied } from '../../../../../support/text-edits.ts';

const piece = fc.constantFrom(
  'word',
  'ä',
  '😀',
  ' ',
  '\n',
  '*',
  '**',
  '- ',
  '1. ',
  '- [ ] ',
  '[',
  ']',
  '(',
  ')',
  '  ',
  '\t',
);

// A text field never puts its caret inside a character that takes two code units.
const between = (text: string, place: number): number =>
  /^[\udc00-\udfff]/.test(text.slice(place)) && place > 0 ? place - 1 : place;

const chosen: fc.Arbitrary<Chosen> = fc
  .array(piece, { maxLength: 14 })
  .map((pieces) => pieces.join(''))
  .chain((text) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ text, start: between(text, Math.min(a, b)), end: between(text, Math.max(a, b)) })),
  );

describe('editing a note', () => {
  it('twice bold, or twice italic, is the text as it was', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom('bold' as const, 'italic' as const), (before, mark) => {
        const once = applied(before, toggleMark(before, mark));
        expect(applied(once, toggleMark(once, mark)).text).toBe(before.text);
        expect(once.text).not.toBe(before.text);
      }),
    );
  });

  it('bold and italic do not disturb each other', () => {
    fc.assert(
      fc.property(fc.constantFrom('word', 'two words', ''), (text) => {
        const before = { text, start: 0, end: text.length };
        const bold = applied(before, toggleMark(before, 'bold'));
        const both = applied(bold, toggleMark(bold, 'italic'));
        const italic = applied(both, toggleMark(both, 'bold'));
        expect(applied(italic, toggleMark(italic, 'italic'))).toEqual(before);
      }),
    );
  });

  it('a link made of words and taken away again leaves the text as it was', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,12}$/), fc.nat(12), fc.nat(12), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const once = applied({ text, start, end }, toggleLink({ text, start, end }));
        expect(applied(once, toggleLink(once)).text).toBe(text);
      }),
    );
  });

  it('lines moved in and out again are where they were', () => {
    fc.assert(
      fc.property(chosen, (before) => {
        const edit = indentLines(before, 'in');
        if (edit === null) return;
        const once = applied(before, edit);
        const back = indentLines(once, 'out');
        expect(back && applied(once, back).text).toBe(before.text);
      }),
    );
  });

  it('never loses a word, and leaves the choice inside the text', () => {
    const letters = (text: string) => text.replaceAll(/[^a-zäß😀]/gu, '');
    fc.assert(
      fc.property(chosen, (before) => {
        const edits = [
          toggleMark(before, 'bold'),
          toggleMark(before, 'italic'),
          indentLines(before, 'in'),
          indentLines(before, 'out'),
          linkFromPaste(before, 'https://1.2'),
        ];
        for (const edit of edits) {
          if (edit === null) continue;
          const { text, start, end } = applied(before, edit);
          expect(letters(text).replace('https', '')).toBe(letters(before.text));
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        }
      }),
    );
  });

  it('Enter in a list takes out nothing but what was chosen, or the sign of an empty line', () => {
    fc.assert(
      fc.property(chosen, (before) => {
        const edit = continueList(before);
        if (edit === null) return;
        const gone = before.text.slice(edit.from, edit.to);
        const isChosen = edit.from === before.start && edit.to === before.end;
        expect(isChosen || /^[ \t]*([-*+]|\d+[.)])([ \t]\[[ xX]\])?[ \t]+$/.test(gone)).toBe(true);
      }),
    );
  });
});

it('a word counts alike in a text of plain letters and in one of any', () => {
  const plain = fc.string({ unit: fc.constantFrom(...'aB19_.,;:-\'"/@ \n#*('), maxLength: 20 });
  fc.assert(
    fc.property(plain, (text) => {
      // What is no word makes the slower of the two ways count.
      expect(countWords(text)).toBe(countWords(`${text} …`));
    }),
    { numRuns: 2_000 },
  );
});
