import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import { isQuoteOpen } from '../../../../shared/search/quotes.ts';
import {
  entryKinds,
  noFilters,
  parseSearch,
  printSearch,
  type SearchFilters,
  searchTerms,
} from '../../../../shared/search/search-query.ts';
import { anyName } from '../../../support/any-name.ts';
import { day } from '../../../support/builders.ts';

const names = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      'incident',
      'Kim Novak',
      'on-call',
      'a:b',
      '5" disk',
      '"quoted"',
      '“so”',
      '«da»',
      '#x',
      '"',
      'tag:y',
      ' a ',
    ),
    anyName,
  ),
  {
    maxLength: 3,
  },
);
const aDay = fc.option(fc.integer({ min: -400, max: 400 }).map((days) => addDays(day('2026-01-31'), days)));

const someFilters: fc.Arbitrary<SearchFilters> = fc.record({
  tags: names,
  people: names,
  projects: names,
  kinds: fc.uniqueArray(fc.constantFrom(...entryKinds), { maxLength: 3 }),
  from: aDay,
  to: aDay,
  starred: fc.boolean(),
  private: fc.boolean(),
});

describe('a search as it is typed', () => {
  it('reads what it prints as the same search', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '',
          'retro',
          '"went sideways" retro',
          'C++ 10:30',
          '"went',
          '“went sideways',
          'private starred',
        ),
        someFilters,
        (text, filters) => {
          expect(parseSearch(printSearch({ text, filters }))).toEqual({ text, filters });
        },
      ),
    );
  });
  it('prints any line so that reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a#@"“”« :fromis:starred2026-') }), (line) => {
        const once = parseSearch(line);
        expect(parseSearch(printSearch(once))).toEqual(once);
      }),
    );
  });
  it('takes years, months and days for their first or their last day', () => {
    expect(parseSearch('from:2026-02 to:2026-02')).toEqual({
      text: '',
      filters: { ...noFilters, from: '2026-02-01', to: '2026-02-28' },
    });
    expect(parseSearch('on:2025').filters).toMatchObject({ from: '2025-01-01', to: '2025-12-31' });
    expect(parseSearch('to:2026-12').filters.to).toBe('2026-12-31');
    expect(parseSearch('on:9999-12').filters).toMatchObject({ from: '9999-12-01', to: '9999-12-31' });
    expect(parseSearch('on:9999').filters).toMatchObject({ from: '9999-01-01', to: '9999-12-31' });
    expect(parseSearch('on:0001-02').filters).toMatchObject({ from: '0001-02-01', to: '0001-02-28' });
    expect(parseSearch('on:2').text).toBe('on:2');
  });
  it('leaves as text what means nothing', () => {
    expect(parseSearch('from:soon kind:poem # @ re:retro 2026-13')).toEqual({
      text: 'from:soon kind:poem # @ re:retro 2026-13',
      filters: noFilters,
    });
    expect(parseSearch('"is:starred" night')).toEqual({ text: '"is:starred" night', filters: noFilters });
    expect(parseSearch('is:open is: is:')).toEqual({ text: 'is:open is: is:', filters: noFilters });
  });
  it('leaves plain words to be words', () => {
    const plain = 'a private conversation about the starred repository on note from weekly';
    expect(parseSearch(plain)).toEqual({ text: plain, filters: noFilters });
    expect(parseSearch('is:private IS:Starred talk')).toEqual({
      text: 'talk',
      filters: { ...noFilters, private: true, starred: true },
    });
  });
  it('loses no letter of what stands before a quote and is no operator', () => {
    const before = fc.stringMatching(/^[a-z]{1,8}:$/).filter((word) => !/^(tag|person|project):$/.test(word));
    fc.assert(
      fc.property(
        before,
        fc.constantFrom('"', '“', '„', '«', '「', '"hello world"', '“hello world”'),
        (word, quote) => {
          const line = `${word}${quote}${quote.length > 1 ? '' : 'hello world'}`;
          const words = searchTerms(parseSearch(line).text).flatMap((term) => term.words);
          expect(words).toEqual([word.slice(0, -1), 'hello', 'world']);
        },
      ),
    );
  });
  it('holds words together by the quotes of any keyboard', () => {
    for (const line of [
      '"went sideways"',
      '“went sideways”',
      '„went sideways“',
      '«went sideways»',
      '「went sideways」',
    ]) {
      expect(searchTerms(line)).toEqual([{ words: ['went', 'sideways'], signs: [], whole: true }]);
      expect(parseSearch(`@${line}`).filters.people).toEqual(['went sideways']);
    }
    expect(searchTerms('“went sideways').map(({ whole }) => whole)).toEqual([false, false]);
    expect([isQuoteOpen('#"on '), isQuoteOpen('#"on call" '), isQuoteOpen('it is 5" '), isQuoteOpen('“on ')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
