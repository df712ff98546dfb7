import { describe, expect, it } from 'vitest';
import { snippetOf } from '../../../../shared/search/snippet.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('the line under a hit', () => {
  it('is a short text as it is, on one line', () => {
    expect(snippetOf('One\ntwo three', [[4, 7]])).toEqual({ text: 'One two three', marks: [[4, 7]] });
  });

  it('is cut before a word on the left, and says where it was cut', () => {
    const text = `${words(40)} needle ${words(40)}`;
    const at = text.indexOf('needle');
    const snippet = snippetOf(text, [[at, at + 6]]);
    expect(snippet.text).toMatch(/^…word .* needle .*…$/);
    expect(snippet.text.length).toBeLessThanOrEqual(172);
    expect(snippet.marks.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['needle']);
  });

  it('begins with the text when nothing is marked in it', () => {
    expect(snippetOf(words(80), []).text).toMatch(/^word word .*…$/);
  });
});
