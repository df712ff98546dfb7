import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownLooks } from '../../../../../renderer/screens/notes/text/markdown-looks.ts';

const looked = (text: string) => markdownLooks(text).map(({ look, start, end }) => [look, text.slice(start, end)]);

describe('how a text will read', () => {
  it('knows headings, marked words, code, links, quotes, tasks that are done, and labels', () => {
    expect(looked('# Retro\n> said\nIt was **bold**, *so*, _so_, ~~gone~~ and `git` by [us](a).')).toEqual([
      ['heading', '# Retro'],
      ['quote', '> said'],
      ['bold', '**bold**'],
      ['italic', '*so*'],
      ['italic', '_so_'],
      ['gone', '~~gone~~'],
      ['code', '`git`'],
      ['link', '[us](a)'],
    ]);
    expect(looked('- [x] asked\n- [ ] open with @Kim about #incident')).toEqual([
      ['gone', '- [x] asked'],
      ['label', '@Kim'],
      ['label', '#incident'],
    ]);
  });

  it('leaves code between fences alone, and what only looks like a sign', () => {
    expect(looked('```\n# no **heading**\n```')).toEqual([['code', '```\n# no **heading**\n```']]);
    expect(looked('3 * 4 * 5, snake_case_name, \\*so\\*')).toEqual([]);
  });

  it('lies in order and apart, within the text', () => {
    const signs = fc.constantFrom(
      '*',
      '**',
      '_',
      '# ',
      '> ',
      '- [x] ',
      '`',
      '```',
      '[',
      '](',
      ')',
      '\n',
      '#a',
      '@b',
      'w',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end } of markdownLooks(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
