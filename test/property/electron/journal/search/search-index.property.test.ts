import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../../../electron/journal/search/search-index.ts';
import { searchPage } from '../../../../../electron/journal/search/search-page.ts';
import { marksIn, termOf } from '../../../../../shared/search/search-term.ts';
import { wordsIn } from '../../../../../shared/search/words.ts';
import { anyName } from '../../../../support/any-name.ts';
import { day } from '../../../../support/builders.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aNote } from '../../../../support/records.ts';

const letters = fc.constantFrom(...'abcdeéèüßøłñ');
const aWord = fc.string({ unit: letters, minLength: 1, maxLength: 9 });
const aText = fc.array(aWord, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.oneof(anyName, fc.constantFrom(' ', ', ', 'C++ ', '🔥')), { maxLength: 8 }).map((some) => some.join('')),
);

const opened = (texts: readonly string[], ready: boolean) => {
  const notes = texts.map((markdown, n) => aNote({ id: `n${n}`, title: 'x', markdown }));
  const journal = memoryJournal(notes);
  const index = createSearchIndex(journal, () => 0);
  while (ready && index.work(1_000)) {}
  const ids = (query: string) =>
    searchPage(journal, index, { query, after: null, today: day('2026-05-01') }).lines.map(({ id }) => id);
  return { ids, close: index.close };
};

/** Every way to mistype a word once. */
const typos = (word: string): readonly string[] =>
  [...word].flatMap((letter, at) => [
    word.slice(0, at) + word.slice(at + 1),
    `${word.slice(0, at)}z${word.slice(at + 1)}`,
    `${word.slice(0, at)}z${word.slice(at)}`,
    word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
  ]);

describe('the search', () => {
  it.each([true, false])('finds an entry by the beginning of any of its words (index ready: %s)', (ready) => {
    fc.assert(
      fc.property(fc.array(aText, { minLength: 1, maxLength: 4 }), fc.nat(8), (texts, length) => {
        const { ids, close } = opened(texts, ready);
        for (const [n, text] of texts.entries()) {
          for (const word of text.split(' ')) expect(ids(word.slice(0, length + 1))).toContain(`n${n}`);
        }
        close();
      }),
      { numRuns: 40 },
    );
  });

  it('finds the same by scan and by index', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(aText, anything), { maxLength: 6 }), fc.oneof(aText, anything), (texts, query) => {
        const [scan, index] = [opened(texts, false), opened(texts, true)];
        const exact = wordsIn(query).every((word) => word.length < 4);
        if (exact) expect([...scan.ids(query)].sort()).toEqual([...index.ids(query)].sort());
        scan.close();
        index.close();
      }),
      { numRuns: 60 },
    );
  });

  it.each([true, false])('finds writing without spaces by any part of a sentence (index ready: %s)', (ready) => {
    const sentence = fc.constantFrom(
      '今日は東京で会議をした',
      '我们讨论了重构计划',
      'วันนี้เราคุยเรื่องทีม',
      '오늘은팀회의가있었다',
    );
    fc.assert(
      fc.property(sentence, fc.nat(10), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const characters = [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment);
        const part = characters.slice(from, from + length).join('');
        if (part === '') return;
        const { ids, close } = opened([`before ${text} after`, 'something else'], ready);
        expect(ids(part)).toEqual(['n0']);
        expect(ids(`"${part}"`)).toEqual(['n0']);
        close();
      }),
      { numRuns: 60 },
    );
  });

  it('marks on the screen what it finds, in any writing', () => {
    fc.assert(
      fc.property(anything, fc.nat(40), fc.integer({ min: 1, max: 6 }), (text, from, length) => {
        const term = termOf([...text].slice(from, from + length).join(''), false);
        if (term === null) return;
        const journal = memoryJournal([aNote({ id: 'n0', title: 'x', markdown: text })]);
        const index = createSearchIndex(journal, () => 0);
        while (index.work(1_000)) {}
        const found = index.words().find([[term]]).length > 0;
        if (found && term.words.join('') !== 'x') expect(marksIn(text, [term], false).length).toBeGreaterThan(0);
        index.close();
      }),
    );
  });

  it('finds a longer word that was mistyped once, when nothing is spelled that way', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'abcde'), minLength: 5, maxLength: 9 }),
        fc.nat(),
        (word, pick) => {
          const wrong = typos(word);
          const typed = wrong[pick % wrong.length] ?? word;
          const { ids, close } = opened([`other ${word} words`], true);
          expect(ids(typed)).toEqual(['n0']);
          close();
        },
      ),
      { numRuns: 60 },
    );
  });
});
