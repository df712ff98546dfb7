import { describe, expect, it } from 'vitest';
import { foldedWords, placedWords } from '../../../../shared/search/words.ts';
import { fold } from '../../../../shared/text/fold.ts';

describe('a text as it is compared', () => {
  it('is words of letters and digits, apart at everything else', () => {
    expect(foldedWords(fold('On-call, week 12: don’t'))).toEqual(['on', 'call', 'week', '12', 'don', 't']);
    expect(foldedWords('…')).toEqual([]);
  });
});

describe('words in their places', () => {
  it('are folded, and found again where they stand in the text as it was written', () => {
    for (const text of ['The cafe talk', 'Die Straße, das Café']) {
      for (const { word, start, end } of placedWords(text)) expect(fold(text.slice(start, end))).toBe(word);
    }
    expect([...placedWords('Das Café')]).toEqual([
      { word: 'das', start: 0, end: 3 },
      { word: 'cafe', start: 4, end: 8 },
    ]);
  });
});
