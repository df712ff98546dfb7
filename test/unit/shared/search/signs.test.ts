import { describe, expect, it } from 'vitest';
import { marksIn, termOf } from '../../../../shared/search/search-term.ts';
import { placedSigns, signsIn } from '../../../../shared/search/signs.ts';

const marked = (text: string, typed: string): readonly string[] => {
  const term = termOf(typed, false);
  return marksIn(text, term === null ? [] : [term], false).map(([from, to]) => text.slice(from, to));
};

describe('signs of a text', () => {
  it('are each there once, pictures of several people in their parts', () => {
    expect(signsIn('🔥 and 🔥, 👩‍💻 ❤️ 🇩🇪').toSorted()).toEqual(['🔥', '，', '👩', '💻', '❤', '🇩🇪'].toSorted());
  });
  it.each([
    ['Wrote C++ and c#', 'C++', ['C++']],
    ['Wrote C++ and c#', 'C#', ['c#']],
    ['Learned C++17 today', 'C++', ['C++']],
    ['会議C++の話', 'c++', ['C++']],
    ['Shipped 🔥', '🔥', ['🔥']],
    ['With love ❤️', '❤', ['❤']],
    ['Well done 👍🏽', '👍', ['👍']],
    ['Moved to 🇩🇪 from 🇫🇷', '🇫🇷', ['🇫🇷']],
    ['About 95 % done', '%', ['%']],
    ['Really?', '?', ['?']],
  ])('%s holds %s', (text, typed, found) => {
    expect(marked(text, typed)).toEqual(found);
  });
  it('may be so many that no call takes them all at once', () => {
    const log = '| C++ '.repeat(140_000);
    for (const typed of ['|', '...', 'C++']) {
      const term = termOf(typed, false);
      const text = typed === '...' ? '. '.repeat(140_000) : log;
      const marks = marksIn(text, term === null ? [] : [term], false, 300);
      expect(marks.length).toBeGreaterThan(20);
      expect(marks.at(-1)?.[0]).toBeLessThan(320);
      expect(signsIn(text).length).toBeLessThan(4);
    }
  });
  it('are read no further than they are asked for', () => {
    const signs = placedSigns('+ - !');
    expect(signs.next().value).toEqual({ sign: '＋', start: 0, end: 1 });
    expect(signs.next().value).toMatchObject({ start: 2 });
  });
  it('are not taken for others', () => {
    expect(marked('Wrote C and an A+ test', 'C++')).toEqual([]);
    expect(marked('Moved to 🇩🇪🇫🇷', '🇪🇫')).toEqual([]);
  });
  it('beside words count where they are pictures or end a name; punctuation does not', () => {
    expect(termOf('sideways,', false)).toEqual({ words: ['sideways'], signs: [], whole: false });
    expect(termOf('Shipped🔥', false)).toEqual({ words: ['shipped'], signs: ['🔥'], whole: false });
    expect(termOf('C++', false)).toMatchObject({ words: [] });
    expect(termOf('C++17', false)).toMatchObject({ words: ['c', '17'] });
  });
});
