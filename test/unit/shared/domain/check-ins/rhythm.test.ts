import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { measureRhythm, rhythmSentence } from '../../../../../shared/domain/check-ins/rhythm.ts';
import { day } from '../../../../support/builders.ts';

// Friday of ISO week 47; its Monday is 16 November.
const today = day('2026-11-20');
const on = (...days: readonly string[]) => days.map((text) => ({ forDate: day(text), deletedAt: null }));
/** A check-in so many weeks before this week. */
const weeksAgo = (...counts: readonly number[]) =>
  counts.map((count) => ({ forDate: addDays(day('2026-11-18'), -7 * count), deletedAt: null }));
const rhythm = (reflections: ReturnType<typeof on>, holidays: { from: string; to: string | null }[] = []) =>
  measureRhythm({
    reflections,
    holidays: holidays.map(({ from, to }) => ({ from: day(from), to: to === null ? null : day(to), deletedAt: null })),
    today,
  });

describe('the rhythm', () => {
  it('counts weeks with a check-in among the last eight', () => {
    expect(rhythm(weeksAgo(1, 2, 3, 5, 6, 8, 20))).toEqual({ weeks: 6, of: 8 });
    expect(rhythmSentence({ weeks: 6, of: 8 })).toBe('A check-in in 6 of the last 8 weeks.');
  });

  it('lets this week take part once it has a check-in, and not before', () => {
    expect(rhythm(weeksAgo(1, 2, 3))).toEqual({ weeks: 3, of: 3 });
    expect(rhythm(weeksAgo(0, 1, 2, 3))).toEqual({ weeks: 4, of: 4 });
  });

  it('begins with the first check-in, and says nothing before two weeks', () => {
    expect(rhythm([])).toBe(null);
    expect(rhythm(weeksAgo(1))).toBe(null);
    expect(rhythm(weeksAgo(0))).toBe(null);
    expect(rhythm(weeksAgo(2))).toEqual({ weeks: 1, of: 2 });
  });

  it('leaves out weeks that were all holiday, and keeps those that were so in part', () => {
    const kept = weeksAgo(1, 4, 5);
    expect(rhythm(kept)).toEqual({ weeks: 3, of: 5 });
    // 2 to 15 November cover the whole of week 45 and 46; week 46 has a check-in and is counted all the same.
    expect(rhythm(kept, [{ from: '2026-10-26', to: '2026-11-08' }])).toEqual({ weeks: 3, of: 3 });
    expect(rhythm(kept, [{ from: '2026-10-27', to: '2026-11-08' }])).toEqual({ weeks: 3, of: 4 });
  });

  it('does not count what is in the bin or dated later than today', () => {
    const gone = { forDate: day('2026-11-10'), deletedAt: '2026-11-11T10:00:00.000Z' };
    expect(measureRhythm({ reflections: [gone], holidays: [], today })).toBe(null);
    expect(rhythm(on('2026-11-02', '2026-11-30'))).toEqual({ weeks: 1, of: 2 });
  });

  it('never counts more weeks than it looked at, and one more check-in costs at most the week that falls out', () => {
    const someDay = fc
      .integer({ min: -200, max: 0 })
      .map((back) => ({ forDate: addDays(today, back), deletedAt: null }));
    fc.assert(
      fc.property(fc.array(someDay, { minLength: 1 }), someDay, (reflections, another) => {
        const before = measureRhythm({ reflections, holidays: [], today });
        if (before === null) return;
        expect(before.weeks <= before.of && before.of <= 8).toBe(true);
        // Inside the weeks looked at, so that the window does not grow into the past.
        fc.pre(reflections.some(({ forDate }) => forDate <= another.forDate));
        const after = measureRhythm({ reflections: [...reflections, another], holidays: [], today });
        expect((after?.weeks ?? 0) / (after?.of ?? 1)).toBeGreaterThanOrEqual(before.weeks / before.of - 1 / 8);
      }),
    );
  });
});
