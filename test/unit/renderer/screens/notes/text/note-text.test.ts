import { describe, expect, it } from 'vitest';
import type { Chosen, TextEdit } from '../../../../../../renderer/labelling/text-edit.ts';
import { countWords } from '../../../../../../renderer/screens/notes/count-words.ts';
import { continueList, indentLines, isInList } from '../../../../../../renderer/screens/notes/text/list-lines.ts';
import { linkFromPaste, toggleLink } from '../../../../../../renderer/screens/notes/text/toggle-link.ts';
import { toggleMark } from '../../../../../../renderer/screens/notes/text/toggle-mark.ts';
import { applied } from '../../../../../support/text-edits.ts';

/** "ab[cd]e": what is between the bars is chosen; one bar is a caret. */
const at = (drawn: string): Chosen => {
  const start = drawn.indexOf('|');
  const rest = drawn.slice(0, start) + drawn.slice(start + 1);
  const second = rest.indexOf('|');
  return second < 0
    ? { text: rest, start, end: start }
    : { text: rest.slice(0, second) + rest.slice(second + 1), start, end: second };
};

const drawn = ({ text, start, end }: Chosen): string =>
  start === end
    ? `${text.slice(0, start)}|${text.slice(start)}`
    : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`;

const edited = (before: string, edit: (chosen: Chosen) => TextEdit | null): string | null => {
  const made = edit(at(before));
  return made === null ? null : drawn(applied(at(before), made));
};

describe('Enter in a list', () => {
  it.each([
    ['- one|', '- one\n- |'],
    ['* one|', '* one\n* |'],
    ['9. nine|', '9. nine\n10. |'],
    ['  1) one|', '  1) one\n  2) |'],
    ['- [x] done|', '- [x] done\n- [ ] |'],
    ['- on|e', '- on\n- |e'],
    ['- a |word| b', '- a \n- | b'],
    ['\t- one|', '\t- one\n\t- |'],
    ['\t\t1. one|', '\t\t1. one\n\t\t2. |'],
    ['-\tone|', '-\tone\n-\t|'],
    ['\t- [ ] one|', '\t- [ ] one\n\t- [ ] |'],
    ['999. last|', '999. last\n1000. |'],
    ['999. last\n1000. more|', '999. last\n1000. more\n1001. |'],
    ['```\ncode\n```\n- one|', '```\ncode\n```\n- one\n- |'],
  ])('goes on with the list: %s', (before, expected) => {
    expect(edited(before, continueList)).toBe(expected);
  });

  it.each([
    ['- one\n- |', '- one\n|'],
    ['1. |', '|'],
    ['- [ ] |', '|'],
    ['- [ ]|', '|'],
    ['- one\n1. [x]|', '- one\n|'],
  ])('ends it on a line without words: %s', (before, expected) => {
    expect(edited(before, continueList)).toBe(expected);
  });

  it.each([
    'plain|',
    '|- one',
    '-no list|',
    '- one|\n- t|wo',
    '**bold** |',
    '* * *|',
    '- - -|',
    '  * * * *|',
    '2019. It was good|',
    '1998) |',
    '2018) old\n2020) new|',
    '```\n- one|\n```',
    '~~~ yaml\n  - one|',
  ])('is a plain new line elsewhere: %s', (before) => {
    expect(edited(before, continueList)).toBeNull();
  });
});

describe('Tab in a list', () => {
  it('moves a line under the words of the one above', () => {
    expect(edited('- one|', (chosen) => indentLines(chosen, 'in'))).toBe('  - one|');
    expect(edited('1. one|', (chosen) => indentLines(chosen, 'in'))).toBe('   1. one|');
    expect(edited('  - one|', (chosen) => indentLines(chosen, 'out'))).toBe('- one|');
  });

  it('moves every line that is chosen, and not the one after them', () => {
    expect(edited('|- a\n- b\n|- c', (chosen) => indentLines(chosen, 'in'))).toBe('  |- a\n  - b\n|- c');
  });

  it('keeps to tabs where a text was indented by them', () => {
    expect(edited('- a\n\t- b\n- one|', (chosen) => indentLines(chosen, 'in'))).toBe('- a\n\t- b\n\t- one|');
    expect(edited('- a\n\t\t- b|', (chosen) => indentLines(chosen, 'out'))).toBe('- a\n\t- b|');
    expect(edited('\t- b|', (chosen) => indentLines(chosen, 'out'))).toBe('- b|');
  });

  it('does nothing to a line that cannot go further out', () => {
    expect(edited('- one|', (chosen) => indentLines(chosen, 'out'))).toBeNull();
  });

  it('belongs to the text only in a list', () => {
    expect(isInList(at('- on|e'))).toBe(true);
    expect(isInList(at('\t- on|e'))).toBe(true);
    expect(isInList(at('* * *|'))).toBe(false);
    expect(isInList(at('on|e\n- two'))).toBe(false);
  });
});

describe('bold and italic', () => {
  it.each([
    ['a |word| b', 'a **|word|** b'],
    ['a **|word|** b', 'a |word| b'],
    ['a |**word**| b', 'a |word| b'],
    ['a | word | b', 'a  **|word|**  b'],
    ['|', '**|**'],
    ['*|word|*', '***|word|***'],
    ['***|word|***', '*|word|*'],
  ])('bold: %s', (before, expected) => {
    expect(edited(before, (chosen) => toggleMark(chosen, 'bold'))).toBe(expected);
  });

  it.each([
    ['a |word| b', 'a *|word|* b'],
    ['**|word|**', '***|word|***'],
    ['***|word|***', '**|word|**'],
  ])('italic: %s', (before, expected) => {
    expect(edited(before, (chosen) => toggleMark(chosen, 'italic'))).toBe(expected);
  });
});

describe('a link', () => {
  it.each([
    ['see |this| one', 'see [this](|) one'],
    ['see [this](|) one', 'see |this| one'],
    ['see [|this|](https://a.example) one', 'see |this| one'],
    ['|https://a.example/b|', '[|](https://a.example/b)'],
    ['|', '[](|)'],
  ])('is made and taken away: %s', (before, expected) => {
    expect(edited(before, toggleLink)).toBe(expected);
  });

  it('comes of an address pasted over words, and of nothing else', () => {
    const pasted = (before: string, address: string) => edited(before, (chosen) => linkFromPaste(chosen, address));
    expect(pasted('see |this|', 'https://a.example/x')).toBe('see [this](https://a.example/x)|');
    expect(pasted('see |this|', 'https://a.example/x_(y)')).toBe('see [this](<https://a.example/x_(y)>)|');
    expect(pasted('see |this|', 'two words')).toBeNull();
    expect(pasted('see |', 'https://a.example')).toBeNull();
    expect(pasted('|https://b.example|', 'https://a.example')).toBeNull();
  });
});

describe('the count of words', () => {
  it('counts words, not signs', () => {
    expect(countWords('')).toBe(0);
    expect(countWords('- [ ] **Two** words')).toBe(2);
    expect(countWords('a_b 3.5 C++')).toBe(3);
    expect(countWords("Don't — a one-to-one, naïvely")).toBe(4);
  });
  it.each([
    ['1,000', 1],
    ['1,000,000 users, 3.5 each', 4],
    ['½', 1],
    ['1½ cups of x²', 4],
    ['today,tomorrow', 2],
    ['__init__ and a_', 3],
    ['今日は東京で会議', 5],
    ['วันนี้เราคุยเรื่องทีม', 6],
    ['राम की टीम', 3],
    ['organi\u00adsed retro\u200bspective', 2],
    ['Shipped 🔥 today', 2],
  ])('counts as whoever writes them does: %s', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});
