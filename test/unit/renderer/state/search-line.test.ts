import { beforeEach, describe, expect, it } from 'vitest';
import { useLastEntry } from '../../../../renderer/state/last-entry.ts';
import {
  clearSearch,
  forgetFound,
  mergeFilters,
  rememberFound,
  searchLine,
  setFilters,
  setTyped,
  takeFilters,
  useSearchLine,
} from '../../../../renderer/state/search-line.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { noFilters, parseSearch, type SearchFilters } from '../../../../shared/search/search-query.ts';

const day = (text: string) => text as CalendarDay;
const filters = (given: Partial<SearchFilters>): SearchFilters => ({ ...noFilters, ...given });
const kept = () => useSearchLine.getState();

beforeEach(clearSearch);

describe('two filters at once', () => {
  it('ask for every name of both, each once and the first ones first', () => {
    const one = filters({ tags: ['incident', 'on call'], people: ['Kim'], projects: ['Ferry'], kinds: ['note'] });
    const other = filters({ tags: ['hiring', 'incident'], people: ['Ada', 'Kim'], projects: ['Quay'], kinds: ['duo'] });
    expect(mergeFilters(one, other)).toMatchObject({
      tags: ['incident', 'on call', 'hiring'],
      people: ['Kim', 'Ada'],
      projects: ['Ferry', 'Quay'],
      kinds: ['note', 'duo'],
    });
  });

  it('hold the second day where both name one, and else the one that is named', () => {
    const spring = filters({ from: day('2026-03-01'), to: day('2026-05-31') });
    expect(mergeFilters(spring, filters({ from: day('2026-04-01') }))).toMatchObject({
      from: '2026-04-01',
      to: '2026-05-31',
    });
    expect(mergeFilters(noFilters, spring)).toEqual(spring);
    expect(mergeFilters(spring, filters({ to: day('2026-04-30') })).to).toBe('2026-04-30');
  });

  it('ask for starred or private where either does', () => {
    const [starred, hidden] = [filters({ starred: true }), filters({ private: true })];
    for (const both of [mergeFilters(starred, hidden), mergeFilters(hidden, starred)]) {
      expect(both).toEqual(filters({ starred: true, private: true }));
    }
  });
});

describe('what is typed into the search', () => {
  it('is sent as one line, filters first, those that were taken out of it and those that still stand in it', () => {
    setTyped('late review #incident');
    setFilters(filters({ people: ['Kim'], starred: true }));
    expect(searchLine(kept())).toBe('#incident @Kim is:starred late review');
  });

  it('gives up its operators as filters, and leaves the words', () => {
    setTyped('late #incident review on:2026-03-05');
    takeFilters();
    expect(kept().typed).toBe('late review');
    expect(kept().filters).toEqual(filters({ tags: ['incident'], from: day('2026-03-05'), to: day('2026-03-05') }));
  });

  it('adds its operators to the filters that are there', () => {
    setFilters(filters({ tags: ['hiring'] }));
    setTyped('#incident');
    takeFilters();
    expect(kept()).toMatchObject({ typed: '', filters: { tags: ['hiring', 'incident'] } });
  });

  it('keeps the space behind the last word, so that the next word is not glued to it', () => {
    setTyped('late #incident ');
    takeFilters();
    expect(kept().typed).toBe('late ');
    setTyped('#hiring ');
    takeFilters();
    expect(kept().typed).toBe('');
  });

  it('stays exactly as it was typed while there is no operator in it', () => {
    setTyped('  late   review ');
    const before = kept();
    takeFilters();
    expect(kept()).toBe(before);
  });

  it('is the same search before and after its operators became filters', () => {
    setTyped('"one to one" @Kim kind:note late project:"the ferry"');
    const before = parseSearch(searchLine(kept()));
    takeFilters();
    expect(parseSearch(searchLine(kept()))).toEqual(before);
  });

  it('is gone once the search is cleared, with its filters and what was found', () => {
    setTyped('late');
    setFilters(filters({ starred: true }));
    rememberFound('e1', false);
    clearSearch();
    expect(kept()).toEqual({ typed: '', filters: noFilters, found: null });
  });
});

describe('an entry that is opened from the search', () => {
  it('is remembered with the words it was found by, and not with the operators', () => {
    setTyped('Late reviews #incident');
    rememberFound('e1', true);
    expect(kept().found).toEqual({
      id: 'e1',
      terms: [
        { words: ['late'], signs: [], whole: false },
        { words: ['reviews'], signs: [], whole: false },
      ],
      near: true,
    });
  });

  it('leads back to the search', () => {
    rememberFound('e1', false);
    expect(useLastEntry.getState()).toEqual({ id: 'e1', origin: { path: '/journal/search', kind: 'search' } });
  });

  it('shows no words any more once they are forgotten; the search stays as it was', () => {
    setTyped('late');
    rememberFound('e1', false);
    forgetFound();
    expect(kept()).toMatchObject({ typed: 'late', found: null });
  });
});
