import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../shared/calendar/calendar-day.ts';
import {
  entryKinds,
  noFilters,
  parseSearch,
  printSearch,
  type SearchFilters,
} from '../../../../shared/search/search-query.ts';
import { day } from '../../../support/builders.ts';

const names = fc.uniqueArray(fc.constantFrom('incident', 'Kim Novak', 'on-call', 'Übergabe', 'a:b', 'q3'), {
  maxLength: 3,
});
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
      fc.property(fc.constantFrom('', 'retro', '"went sideways" retro', 'C++ 10:30'), someFilters, (text, filters) => {
        expect(parseSearch(printSearch({ text, filters }))).toEqual({ text, filters });
      }),
    );
  });
  it('prints any line so that reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a#@" :fromstarred2026-') }), (line) => {
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
  });
  it('leaves as text what means nothing', () => {
    expect(parseSearch('from:soon kind:poem # @ re:retro 2026-13')).toEqual({
      text: 'from:soon kind:poem # @ re:retro 2026-13',
      filters: noFilters,
    });
    expect(parseSearch('"starred" night')).toEqual({ text: '"starred" night', filters: noFilters });
  });
});
