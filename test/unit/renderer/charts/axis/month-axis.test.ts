import { describe, expect, it } from 'vitest';
import { monthTicks } from '../../../../../renderer/charts/axis/month-axis.ts';
import { addDays, type CalendarDay, dayNumber } from '../../../../../shared/calendar/calendar-day.ts';

const day = (text: string) => text as CalendarDay;

describe('the month axis', () => {
  it('names each month of half a year, the year once', () => {
    const ticks = monthTicks(day('2026-01-05'), day('2026-07-05'), 800);
    expect(ticks.map(({ label }) => label)).toEqual(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul']);
    expect(ticks.map(({ year }) => year)).toEqual(['2026', null, null, null, null, null, null]);
  });

  it('stands a month that has begun shortly before at the first day drawn', () => {
    expect(monthTicks(day('2026-01-05'), day('2026-03-05'), 800)[0]?.day).toBe(dayNumber(day('2026-01-05')));
  });

  it('names the year again where a new one begins', () => {
    const ticks = monthTicks(day('2025-11-03'), day('2026-02-28'), 800);
    expect(ticks.map(({ label, year }) => `${label} ${year ?? ''}`)).toEqual(['Nov 2025', 'Dec ', 'Jan 2026', 'Feb ']);
  });

  it('names years alone when ten of them share the width', () => {
    const ticks = monthTicks(day('2026-01-05'), day('2035-12-30'), 700);
    expect(ticks.map(({ label }) => label)).toEqual([...Array(10).keys()].map((index) => String(2026 + index)));
    expect(ticks.every(({ year }) => year === null)).toBe(true);
  });

  it('keeps names at least 44 px apart for every length of history up to ten years', () => {
    const from = day('2026-03-14');
    for (let weeks = 13; weeks <= 520; weeks += 1) {
      const to = addDays(from, weeks * 7);
      const ticks = monthTicks(from, to, 600);
      const pixels = 600 / (weeks * 7);
      for (const [index, tick] of ticks.entries()) {
        const before = ticks[index - 1];
        // The shortest month is 28 days where a mean one is reckoned with.
        if (before) expect((tick.day - before.day) * pixels).toBeGreaterThan(44 * 0.88);
      }
    }
  });
});
