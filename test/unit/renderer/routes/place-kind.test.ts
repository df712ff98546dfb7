import { describe, expect, it } from 'vitest';
import { asked, calendarDay, weekNumber, word } from '../../../../renderer/routes/part.ts';
import { pathOfHash } from '../../../../renderer/routes/path.ts';
import { placeKind } from '../../../../renderer/routes/place-kind.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';

const day = '2026-11-13' as CalendarDay;
const note = placeKind('/note/:draft/page', { draft: word, week: weekNumber, for: asked(calendarDay) });
const read = (address: string) => note.read(pathOfHash(address));

describe('a kind of place', () => {
  it('is written with its values in the path, the others in the question, in the order they are named', () => {
    expect(note.write({ draft: 'd1', week: 3, for: day })).toBe('/note/d1/page?week=3&for=2026-11-13');
    expect(note.write({ draft: 'd1', week: 3 })).toBe('/note/d1/page?week=3');
    expect(note.write({ draft: 'd1', week: 3, for: null })).toBe('/note/d1/page?week=3');
  });

  it('is read with all its values; null for one that may be missing and is', () => {
    expect(read('/note/d1/page?week=3&for=2026-11-13')).toEqual({ draft: 'd1', week: 3, for: day });
    expect(read('/note/d1/page?for=&week=3')).toEqual({ draft: 'd1', week: 3, for: null });
  });

  it('takes one that may be missing as missing where it cannot be understood', () => {
    expect(read('/note/d1/page?week=3&for=someday')).toEqual({ draft: 'd1', week: 3, for: null });
  });

  it('is another place as soon as one that is needed is not there, or is none', () => {
    const others = ['/note/d1/page', '/note/d1/page?week=x', '/note//page?week=3', '/note/%E0%A4%A/page?week=3'];
    expect(others.map(read)).toEqual(others.map(() => null));
  });

  it('is another place where the path has other segments, fewer or more', () => {
    const others = ['/notes/d1/page?week=3', '/note/d1?week=3', '/note/d1/page/more?week=3', '/note/d1/Page?week=3'];
    expect(others.map(read)).toEqual(others.map(() => null));
  });

  it('does not mind what else is asked', () => {
    expect(read('/note/d1/page?other=1&week=3')).toEqual({ draft: 'd1', week: 3, for: null });
  });

  it('reads back what it wrote whatever is in a value', () => {
    for (const draft of ['a/b', '?', '#', '%2F', '100 %', 'ä&=+', '..']) {
      expect(note.read(note.write({ draft, week: -1 }))).toEqual({ draft, week: -1, for: null });
    }
  });
});
