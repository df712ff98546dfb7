import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../../../electron/journal/core/journal.ts';
import { journalPage } from '../../../../../electron/journal/entries/journal-pages.ts';
import { journalOutline, placeOnTimeline, timelineOf } from '../../../../../electron/journal/entries/timeline.ts';
import { momentAt } from '../../../../../electron/platform/clock.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const journalOf = (entries: readonly Entry[]): Journal => ({ entries: () => [...entries] }) as unknown as Journal;

/** A check-in finished at an instant, at an offset and in a zone, about the day it is there. */
const writtenAt = (id: string, instantMs: number, utcOffsetMinutes: number, zone: string): Entry => {
  const moment = momentAt(instantMs, utcOffsetMinutes, zone);
  return aReflection({
    id,
    forDate: moment.day,
    createdAt: moment.instant,
    createdLocalDate: moment.day,
    utcOffsetMinutes,
    tz: zone,
  });
};

const shown = (entries: readonly Entry[]) => {
  const ordered = timelineOf(journalOf(entries));
  const page = journalPage(ordered, { after: null, week: null, today: day('2026-12-31') });
  return page.lines.map(({ id, forDate }) => `${id} ${forDate}`);
};

describe('the timeline', () => {
  it('is newest first by day, then by the instant of writing, then by id', () => {
    const entries = [
      aReflection({ id: 'a', forDate: day('2026-02-02'), createdAt: '2026-02-02T09:00:00.000Z' }),
      aReflection({ id: 'c', forDate: day('2026-02-02'), createdAt: '2026-02-02T18:00:00.000Z' }),
      aReflection({ id: 'b', forDate: day('2026-02-02'), createdAt: '2026-02-02T09:00:00.000Z' }),
      // Written last, about an earlier day.
      aReflection({ id: 'd', forDate: day('2026-02-01'), createdAt: '2026-02-03T09:00:00.000Z' }),
    ];
    expect(shown(entries).map((line) => line[0])).toEqual(['c', 'b', 'a', 'd']);
    expect(shown(entries.toReversed())).toEqual(shown(entries));
  });

  it('keeps order and day in the hour that a change of clocks repeats', () => {
    // Berlin, 25 October 2026: 02:30 comes at +02:00, and an hour later again at +01:00.
    const first = writtenAt('first', Date.UTC(2026, 9, 25, 0, 30), 120, 'Europe/Berlin');
    const again = writtenAt('again', Date.UTC(2026, 9, 25, 1, 30), 60, 'Europe/Berlin');
    const hour = (entry: Entry) => momentAt(Date.parse(entry.createdAt), entry.utcOffsetMinutes, entry.tz).hour;
    expect([hour(first), hour(again)]).toEqual([2, 2]);
    expect(shown([first, again])).toEqual(['again 2026-10-25', 'first 2026-10-25']);
    expect(shown([again, first])).toEqual(['again 2026-10-25', 'first 2026-10-25']);
  });

  it('keeps the day on which something was written when the writer travels', () => {
    const newYork = writtenAt('newYork', Date.UTC(2026, 10, 20, 4, 30), -300, 'America/New_York');
    const tokyo = writtenAt('tokyo', Date.UTC(2026, 10, 19, 16, 0), 540, 'Asia/Tokyo');
    // Tokyo was written 12.5 hours earlier, about the day after.
    expect(shown([newYork, tokyo])).toEqual(['tokyo 2026-11-20', 'newYork 2026-11-19']);
  });

  it('is sorted again when something changed, and not before', () => {
    const entries = [aReflection({ forDate: day('2026-02-01') }), aReflection({ forDate: day('2026-02-02') })];
    const journal = journalOf(entries);
    const before = timelineOf(journal);
    expect(timelineOf(journal)).toBe(before);
    entries.push(aReflection({ forDate: day('2026-02-03') }));
    expect(timelineOf(journal).map(({ forDate }) => forDate)).toEqual(['2026-02-03', '2026-02-02', '2026-02-01']);
  });
});

describe('the way through it', () => {
  const ordered = timelineOf(
    journalOf(['2026-02-03', '2026-02-02', '2026-01-20'].map((text) => aReflection({ forDate: day(text) }))),
  );

  it('counts the entries of each week, newest week first', () => {
    expect(journalOutline(ordered)).toMatchObject({
      total: 3,
      weeks: [{ count: 2 }, { count: 1 }],
    });
  });

  it('finds an entry, and the newest entry of a day or before it', () => {
    expect(placeOnTimeline(ordered, { id: 'e-2026-02-02' })).toBe(1);
    expect(placeOnTimeline(ordered, { id: 'unknown' })).toBe(null);
    expect(placeOnTimeline(ordered, { day: day('2026-02-03') })).toBe(0);
    expect(placeOnTimeline(ordered, { day: day('2026-01-31') })).toBe(2);
    expect(placeOnTimeline(ordered, { day: day('2020-01-01') })).toBe(2);
    expect(placeOnTimeline([], { day: day('2026-01-31') })).toBe(null);
  });
});
