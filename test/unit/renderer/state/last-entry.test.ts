import { beforeEach, describe, expect, it } from 'vitest';
import { places } from '../../../../renderer/routes/places.ts';
import { rememberEntry, takeLastEntry, useLastEntry } from '../../../../renderer/state/last-entry.ts';

const origin = () => useLastEntry.getState().origin;
const today = { path: places.today(), kind: 'today' } as const;

beforeEach(() => {
  rememberEntry('none');
  rememberEntry(null);
});

describe('the entry that was opened last', () => {
  it('is given to the list once, so that the focus is put there once', () => {
    rememberEntry('e1');
    expect([takeLastEntry(), takeLastEntry()]).toEqual(['e1', null]);
  });

  it('is the latest of several', () => {
    rememberEntry('e1');
    rememberEntry('e2');
    expect(takeLastEntry()).toBe('e2');
  });

  it('was opened from the journal where nothing else is said', () => {
    rememberEntry('e1', today);
    rememberEntry('e2');
    expect(origin()).toEqual({ path: '/journal', kind: 'journal' });
  });

  it('keeps its way back when the list has put the focus there', () => {
    rememberEntry('e1', today);
    takeLastEntry();
    expect(origin()).toEqual(today);
  });

  it('keeps its way back when it is forgotten, whatever is said with that', () => {
    rememberEntry('e1', today);
    rememberEntry(null, { path: places.search(), kind: 'search' });
    expect(origin()).toEqual(today);
    expect(takeLastEntry()).toBeNull();
  });
});
