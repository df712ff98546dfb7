import { beforeEach, describe, expect, it } from 'vitest';
import { places } from '../../../renderer/routes/places.ts';
import { currentPath, goTo } from '../../../renderer/state/hash-location.ts';
import { useLastEntry } from '../../../renderer/state/last-entry.ts';
import {
  clearSearch,
  openFound,
  openSearch,
  rememberFound,
  setTyped,
  useSearchLine,
} from '../../../renderer/state/search-line.ts';
import { noFilters } from '../../../shared/search/search-query.ts';

const kept = () => useSearchLine.getState();

beforeEach(() => {
  clearSearch();
  goTo(places.today(), { replace: true });
});

describe('the search', () => {
  it('opens with a line as if it had been typed, operators as filters', () => {
    openSearch('late review #incident');
    expect(kept()).toEqual({ typed: 'late review', filters: { ...noFilters, tags: ['incident'] }, found: null });
    expect(currentPath()).toBe(places.search());
  });

  it('opens empty without one, whatever was searched for before', () => {
    setTyped('before');
    rememberFound('e1', false);
    openSearch();
    expect(kept()).toEqual({ typed: '', filters: noFilters, found: null });
  });

  it('writes nothing of what is searched for into the address, which outlives a lock', () => {
    openSearch('a word of mine #incident');
    expect(window.location.href).not.toMatch(/word|incident/);
  });
});

describe('an entry that was found elsewhere by a line', () => {
  it('is opened with the words it was found by, and leads back to the search for that line', () => {
    setTyped('before');
    openFound('late @Kim', 'e1', true);
    expect(currentPath()).toBe(places.entry({ id: 'e1' }));
    expect(kept()).toEqual({
      typed: 'late',
      filters: { ...noFilters, people: ['Kim'] },
      found: { id: 'e1', terms: [{ words: ['late'], signs: [], whole: false }], near: true },
    });
    expect(useLastEntry.getState()).toEqual({ id: 'e1', origin: { path: places.search(), kind: 'search' } });
  });
});
