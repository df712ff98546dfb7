import { describe, expect, it } from 'vitest';
import { inlineLabels, isInlineName, renameInline } from '../../../../shared/labels/inline-labels.ts';

const named = (text: string): readonly string[] =>
  inlineLabels(text).map(({ kind, name }) => `${kind === 'tags' ? '#' : '@'}${name}`);

describe('tags and people in a text', () => {
  it('are words with a sign, wherever a word may begin', () => {
    expect(named('The #incident with @Kim (and @Zoë_K).')).toEqual(['#incident', '@Kim', '@Zoë_K']);
    expect(named('#one\n- #two/three, #four-five.')).toEqual(['#one', '#two/three', '#four-five']);
    expect(named('#trailing- @dash_')).toEqual(['#trailing', '@dash']);
  });
  it('are not headings, numbers, addresses, mail or escaped signs', () => {
    expect(named('# Title\n## More\n#12 #1st C# a#b kim@example.org \\#no ##x')).toEqual([]);
    expect(named('https://example.org/#part?@x www.a.b/#c [link](#here) mailto:@kim')).toEqual([]);
  });
  it('are not what stands in code', () => {
    expect(named('`#no` and ``#no ` @no`` but #yes')).toEqual(['#yes']);
    expect(named('```sh\n#no\n```\n#yes\n~~~\n@no\n~~~\n@Yes')).toEqual(['#yes', '@Yes']);
    expect(named('#yes\n```\n#open to the end')).toEqual(['#yes']);
    expect(named('```\n```\n#yes')).toEqual(['#yes']);
    expect(named('1. one\n    - ~~~\n\n      #no\n\n      ~~~\n- #yes')).toEqual(['#yes']);
    expect(named('> ```\n> #no\n> ```\n> #yes')).toEqual(['#yes']);
    expect(named('````\n```\n#no\n`````\n#yes')).toEqual(['#yes']);
  });
  it('are what stands beside a backtick that opens nothing', () => {
    expect(named('the ` key, #yes\n\nand the ` again')).toEqual(['#yes']);
    expect(named('```not a fence``` #yes\n#too')).toEqual(['#yes', '#too']);
    expect(named('the ` key\n```\n#no\n```\n#yes and a `')).toEqual(['#yes']);
  });
  it('say where they stand', () => {
    const text = 'Zoë met @Kim.';
    expect(inlineLabels(text).map(({ start, end }) => text.slice(start, end))).toEqual(['@Kim']);
  });
});

describe('a label that is called otherwise', () => {
  it('is so in the text, and nowhere else', () => {
    const text = '#old `#old` #older @old #old.';
    expect(renameInline(text, { kind: 'tags', from: 'old', to: 'new' })).toBe('#new `#old` #older @old #new.');
  });
  it('loses its sign where the name is no single word, or there is none', () => {
    expect(renameInline('an #old one', { kind: 'tags', from: 'old', to: 'on call' })).toBe('an on call one');
    expect(renameInline('an #old one', { kind: 'tags', from: 'old', to: null })).toBe('an old one');
  });
  it('can be named with a sign when it is one word that begins with a letter', () => {
    expect(['incident', 'on-call', 'q/3', 'Zoë'].every(isInlineName)).toBe(true);
    expect(['on call', '3q', '', 'a-', '#a', 'a.b'].some(isInlineName)).toBe(false);
  });
});
