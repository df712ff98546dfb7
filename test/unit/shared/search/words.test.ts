import { describe, expect, it } from 'vitest';
import { placedWords, wordsIn, wordsTyped } from '../../../../shared/search/words.ts';
import { fold } from '../../../../shared/text/fold.ts';

describe('the words of a text', () => {
  it.each([
    ['On-call, week 12: don’t', 'on call week 12 don t'],
    ['…', ''],
    ['½ x² Foo™', '12 x2 foo'],
    ['retro\u200bspective organi\u00adsed', 'retrospective organised'],
    ['می‌خواهم', 'میخواهم'],
    ['नमस्ते दुनिया', 'नमस्ते दुनिया'],
  ])('%s are runs of letters and digits', (text, words) => {
    expect(wordsIn(text).join(' ')).toBe(words);
  });
  it.each([
    ['今日は東京で', '今日 日は は東 東京 京で で'],
    ['AI会議', 'ai 会議 議'],
    ['3月5日', '3 月 5 日'],
    ['ทีมคุย', 'ทีม มคุ คุย ย'],
    ['민수가', '민수 수가 가'],
    ['か\u3099ｷﾞ', 'がギ ギ'],
  ])('in writing without spaces are pairs of characters: %s', (text, words) => {
    expect(wordsIn(text).join(' ')).toBe(words);
  });
  it('that were typed may end inside a word, and inside a run of characters', () => {
    expect(wordsTyped('東')).toEqual(['東']);
    expect(wordsTyped('東京')).toEqual(['東京']);
    expect(wordsTyped('東京会')).toEqual(['東京', '京会']);
    expect(wordsTyped('会議ABC')).toEqual(['会議', '議', 'abc']);
    expect(wordsTyped('went side')).toEqual(['went', 'side']);
  });
});

const inPlaces = (text: string) => Array.from(placedWords(text), ({ word, place }) => ({ word, ...place() }));

describe('words in their places', () => {
  it('are folded, and found again where they stand in the text as it was written', () => {
    for (const text of ['The cafe talk', 'Die Straße, das Café', 'retro\u200bspective']) {
      for (const { word, start, end } of inPlaces(text)) expect(fold(text.slice(start, end))).toBe(word);
    }
    expect(inPlaces('Das Café')).toEqual([
      { word: 'das', start: 0, end: 3, first: null },
      { word: 'cafe', start: 4, end: 8, first: null },
    ]);
  });
  it('are in their places beside digits of other scripts', () => {
    const placed = (text: string) => inPlaces(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
    expect(placed('في ٢٠٢٦ م')).toEqual([
      ['في', 'في'],
      ['2026', '٢٠٢٦'],
      ['م', 'م'],
    ]);
    expect(placed('ปี๒๕๖๙นี้')).toEqual([
      ['ปี', 'ปี'],
      ['2569', '๒๕๖๙'],
      ['นี้', 'นี้'],
    ]);
    expect(placed('東\u{1e950}\u{1e959}京')).toEqual([
      ['東', '東'],
      ['09', '\u{1e950}\u{1e959}'],
      ['京', '京'],
    ]);
  });
  it('say of a pair where its first character ends', () => {
    expect(inPlaces('x東京')).toEqual([
      { word: 'x', start: 0, end: 1, first: null },
      { word: '東京', start: 1, end: 3, first: { length: 1, end: 2 } },
      { word: '京', start: 2, end: 3, first: null },
    ]);
  });
});
