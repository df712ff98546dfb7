import { describe, expect, it } from 'vitest';
import { labelAtCaret } from '../../../../shared/labels/label-at-caret.ts';

/** The caret stands at the bar. */
const at = (text: string) => labelAtCaret(text.replace('|', ''), text.indexOf('|'));

describe('a label that is being typed', () => {
  it('begins with its sign, wherever a word may begin', () => {
    expect(at('The #inc|')).toEqual({ kind: 'tags', start: 4, typed: 'inc' });
    expect(at('The #inc| was long')).toEqual({ kind: 'tags', start: 4, typed: 'inc' });
    expect(at('(@Zoë|)')).toEqual({ kind: 'people', start: 1, typed: 'Zoë' });
    expect(at('one\n#four-fi|')).toEqual({ kind: 'tags', start: 4, typed: 'four-fi' });
  });
  it('may be its sign alone, but not where that may become a heading', () => {
    expect(at('with @|')).toEqual({ kind: 'people', start: 5, typed: '' });
    expect(at('@|')).toMatchObject({ typed: '' });
    expect(at('see #|')).toMatchObject({ typed: '' });
    expect(at('- #|')).toMatchObject({ typed: '' });
    expect(['#|', '  #|', 'one\n#|', '##|', '# |', '# Title #|'].map(at)).toEqual([
      null,
      null,
      null,
      null,
      null,
      { kind: 'tags', start: 8, typed: '' },
    ]);
  });
  it('is none inside a word, behind one, before a digit or after a blank', () => {
    expect(['#in|cident', 'C#|', 'a@b|', '#1|', '#inc |', '|#inc', '#|inc', '\\#no|', '&#no|'].map(at)).toEqual(
      Array.from({ length: 9 }, () => null),
    );
  });
  it('is none in code and addresses, and is one behind them', () => {
    expect(at('`#no|`')).toBeNull();
    expect(at('`a` #yes|')).not.toBeNull();
    expect(at('```\ncode\n\n#no|')).toBeNull();
    expect(at('```\ncode\n#no|\n```')).toBeNull();
    expect(at('```\n`\n```\n#yes| `')).not.toBeNull();
    expect(at('https://a.example/#no|')).toBeNull();
    expect(at('[a](#no|)')).toBeNull();
    expect(at('the ` key\n\n#yes| and `')).not.toBeNull();
  });
});
