import { describe, expect, it } from 'vitest';
import { pathOfHash, pathOfHref, withoutQuestion } from '../../../../renderer/routes/path.ts';
import { hrefs, isRestoring, NEW_DRAFT, placeAt, places } from '../../../../renderer/routes/places.ts';
import { parseCalendarDay } from '../../../../shared/calendar/calendar-day.ts';

const parsed = parseCalendarDay('2026-11-13');
if (!parsed.ok) throw new Error('no day');
const day = parsed.value;

/** The place an address leads to, as it stands behind the `#`. */
const at = (hash: string) => placeAt(pathOfHash(hash));

describe('a path', () => {
  it('is written from what the place needs', () => {
    expect(places.today()).toBe('/');
    expect(places.entry({ id: 'e1' })).toBe('/journal/e1');
    expect(places.edit({ id: 'e1' })).toBe('/journal/e1/edit');
    expect(places.day({ day })).toBe('/journal/day/2026-11-13');
    expect(places.recoveryKey()).toBe('/settings/recovery-key');
  });

  it('asks its question only for what is said', () => {
    expect(places.checkIn({ form: 'daily' })).toBe('/check-in/daily');
    expect(places.checkIn({ form: 'event', event: 'experiment-end', for: null })).toBe(
      '/check-in/event?event=experiment-end',
    );
    expect(places.note({ draft: NEW_DRAFT, to: 'e1', for: day })).toBe('/note/new?to=e1&for=2026-11-13');
    expect(places.week({ week: 2966, of: 'total', weeks: '13' })).toBe('/journal?week=2966&of=total&weeks=13');
  });

  it('is a link behind a #', () => {
    expect(hrefs.feeds({ at: { name: 'plans' } })).toBe('#/feeds?at=plans');
    expect(pathOfHref(hrefs.drift())).toBe(places.drift());
    expect(['#content', 'https://example.org/#/drift', ''].map(pathOfHref)).toEqual([null, null, null]);
  });

  it('has no question where only the place is asked for', () => {
    expect(withoutQuestion(places.journal({ at: day }))).toBe('/journal');
  });
});

describe('an address', () => {
  it('leads to its place, and says null for what it leaves open', () => {
    expect(at('')).toEqual({ name: 'today' });
    expect(at('#/check-in/daily')).toEqual({ name: 'checkIn', form: 'daily', event: null, for: null });
    expect(at('#/feeds?weeks=all&at=burden:2966')).toEqual({
      name: 'feeds',
      weeks: 'all',
      at: { curve: 'burden', week: 2966 },
    });
    expect(at('#/journal/e1')).toEqual({ name: 'entry', id: 'e1' });
  });

  it('of a page of the journal is not the one of an entry of that name', () => {
    expect(['calendar', 'labels', 'search'].map((page) => at(`#/journal/${page}`)?.name)).toEqual([
      'calendar',
      'labels',
      'search',
    ]);
  });

  it('of one week of the journal is not the one of all of it', () => {
    expect(at('#/journal?week=2966')?.name).toBe('week');
    expect(at('#/journal?week=soon')).toEqual({ name: 'journal', at: null });
    expect(at('#/journal?at=2026-11-13')).toEqual({ name: 'journal', at: day });
  });

  it('that says what is no such value leads nowhere, or leaves it open where it may', () => {
    expect(at('#/check-in/hourly')).toBeNull();
    expect(at('#/journal/day/2026-02-30')).toBeNull();
    expect(at('#/check-in/event?event=lunch&for=tomorrow')).toEqual({
      name: 'checkIn',
      form: 'event',
      event: null,
      for: null,
    });
  });

  it('nobody has written leads nowhere', () => {
    const strange = ['#/nowhere', '#/settings/e1', '#/journal/', '#/journal/e1/edit/twice', '#/journal/%E0%A4%A'];
    expect(strange.map(at)).toEqual(strange.map(() => null));
  });

  it('knows where a backup is restored', () => {
    expect([at('#/restore'), at('#/restore/damaged'), at('#/settings'), null].map(isRestoring)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('what does not compile', () => {
  it('is a place that nothing answers, and an address without what it needs or with what it does not know', () => {
    // @ts-expect-error there is no such place
    expect(() => places.nowhere()).toThrow();
    // @ts-expect-error there is no such form
    expect(placeAt(places.checkIn({ form: 'hourly' }))).toBeNull();
    // @ts-expect-error a day is parsed before it is written
    expect(placeAt(places.day({ day: 'friday' }))).toBeNull();
    // @ts-expect-error a check-in does not ask for a week
    expect(places.checkIn({ form: 'daily', week: 2966 })).toBe(places.checkIn({ form: 'daily' }));
    // @ts-expect-error an entry has an id
    expect(placeAt(places.entry({}))).not.toEqual({ name: 'entry', id: '' });
  });
});
