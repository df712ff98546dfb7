import { describe, expect, it } from 'vitest';
import { calendarCopy } from '../../../../renderer/copy/calendar.ts';
import { journalCopy } from '../../../../renderer/copy/journal.ts';
import { noteCopy } from '../../../../renderer/copy/notes.ts';
import { searchCopy } from '../../../../renderer/copy/search.ts';
import { calendarKeys, calendarLegend } from '../../../../renderer/screens/journal/calendar/calendar-keys.ts';
import { listKeys, listLegend, stepOfKey } from '../../../../renderer/screens/journal/rows/list-keys.ts';
import { noteLegend } from '../../../../renderer/screens/notes/note-keys.ts';
import { dialogLegend } from '../../../../renderer/screens/palette/dialog-keys.ts';
import { paletteCopy } from '../../../../renderer/screens/palette/palette-copy.ts';
import { searchKeys, searchLegend, stepAmong } from '../../../../renderer/screens/search/search-keys.ts';
import { dayAfterKey } from '../../../../shared/calendar/calendar-month.ts';
import { day } from '../../../support/builders.ts';

describe('the keys that are shown', () => {
  it('beside a list of entries move along it; without Delete where nothing can be changed', () => {
    expect(listLegend(journalCopy.keys, true).map(([key]) => key)).toEqual(['J', 'K', 'Enter', 'Delete']);
    expect(listLegend(journalCopy.keys, false).map(([key]) => key)).toEqual(['J', 'K', 'Enter']);
    expect([listKeys.down, listKeys.up].map(({ key }) => stepOfKey(key))).toEqual([1, -1]);
    expect(['J', 'K', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map(stepOfKey)).toEqual([1, -1, 1, -1, 'first', 'last']);
    expect(['Enter', 'Delete', 'x', 'ArrowLeft'].map(stepOfKey)).toEqual([null, null, null, null]);
  });

  it('below what was found move along it', () => {
    expect(searchLegend(searchCopy.keys).map(([key]) => key)).toEqual(['↓ ↑', 'Enter', 'Esc']);
    expect([searchKeys.down, searchKeys.up].map(({ key }) => stepAmong(key))).toEqual([1, -1]);
    expect(['j', 'k', 'Enter'].map(stepAmong)).toEqual([1, -1, undefined]);
  });

  it('below the calendar lead to another day, but for the one that opens it', () => {
    expect(calendarLegend(calendarCopy.keys).map(([key]) => key)).toEqual(['Arrows', 'Home End', 'Page keys', 'Enter']);
    const { open, ...moving } = calendarKeys;
    const leads = ({ key }: { readonly key: string }) => dayAfterKey(day('2026-11-18'), key, false) !== null;
    expect(
      Object.values(moving)
        .flat()
        .filter((key) => !leads(key)),
    ).toEqual([]);
    expect(open.filter(leads)).toEqual([]);
  });

  it('below suggestions move along them, choose one, and close', () => {
    expect(dialogLegend(paletteCopy.keys).map(([key]) => key)).toEqual(['↓ ↑', 'Enter', 'Esc']);
  });

  it('below a note are those of its text and its page', () => {
    expect(noteLegend(noteCopy.keys).map(([key]) => key)).toEqual([
      'Ctrl+B',
      'Ctrl+I',
      'Ctrl+K',
      '# @',
      'Tab',
      'Esc, Tab',
      'Ctrl+Shift+P',
    ]);
  });
});
