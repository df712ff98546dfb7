import { describe, expect, it } from 'vitest';
import { firstWords, plainWords, wordsAround } from '../../../../../electron/journal/entries/plain-words.ts';
import { aNote } from '../../../../support/records.ts';

describe('a Markdown text as it is read', () => {
  it.each([
    ['# Retro\n\nIt ran **short**, _again_.', 'Retro · It ran short, again.'],
    ['- one\n- [x] two\n  1. three', 'one · two · three'],
    ['> quoted\n\nand `code`', 'quoted · and code'],
    ['See [the page](https://example.org "x") and ![a chart](c.png)', 'See the page and a chart'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a · b · 1 · 2'],
    ['one\ntwo  \nthree', 'one two three'],
    ['one?\n\ntwo\n\n---\n\nthree', 'one? two · three'],
    ['~~gone~~ #retro @Kim', 'gone #retro @Kim'],
    ['2 * 3 * 4 and snake_case_word', '2 * 3 * 4 and snake_case_word'],
    ['[to][a]\n\n[a]: https://example.org', 'to'],
    ['   ', ''],
  ])('%j reads %j', (markdown, words) => {
    expect(plainWords(markdown)).toBe(words);
  });

  it('is read from its beginning alone, and nothing is torn there', () => {
    const note = aNote({ markdown: `${'x'.repeat(1_199)}😀 end` });
    expect(firstWords(note)).toBe('x'.repeat(1_199));
  });

  it('is read around a place too, whole lines of it where they are short, and nothing is torn', () => {
    const lines = Array.from({ length: 200 }, (_, line) => `Line **${line}** ends here.`);
    const around = wordsAround(aNote({ markdown: lines.join('\n') }), lines.slice(0, 100).join('\n').length + 1);
    expect(around).toMatch(/^Line \d+ ends here\..* Line 100 ends here\. .*Line \d+ ends here\.$/);
    const smiles = '😀'.repeat(4_000);
    for (const at of [0, 1, 1_001, 4_001, 7_999])
      expect(wordsAround(aNote({ markdown: smiles }), at)).toMatch(/^(?:😀)+$/u);
  });
});
