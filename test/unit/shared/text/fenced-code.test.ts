import { describe, expect, it } from 'vitest';
import { fencesIn } from '../../../../shared/text/fenced-code.ts';

const fenced = (text: string): readonly string[] => fencesIn(text).map(({ start, end }) => text.slice(start, end));

describe('fenced code', () => {
  it('reaches from its first sign to behind its last', () => {
    expect(fenced('a\n```sh\nb\n```\nc\n~~~\nd\n~~~')).toEqual(['```sh\nb\n```', '~~~\nd\n~~~']);
    expect(fenced('```\n```\nb')).toEqual(['```\n```']);
  });
  it('ends only with the same sign, as often or more, alone in its line', () => {
    expect(fenced('````\n```\n~~~~\n```` b\n`````\nc')).toEqual(['````\n```\n~~~~\n```` b\n`````']);
  });
  it('that is never closed reaches to the end', () => {
    expect(fenced('a\n```\nb\n\nc')).toEqual(['```\nb\n\nc']);
  });
  it('stands in lists and quotations too, and is none with a backtick behind its signs', () => {
    expect(fenced('- ```\n  a\n  ```\n> ~~~\n> b\n> ~~~')).toEqual(['- ```\n  a\n  ```', '> ~~~\n> b\n> ~~~']);
    expect(fenced('```a``` b\n``c')).toEqual([]);
  });
});
