import { describe, expect, it } from 'vitest';
import { firstDayOfWeek, lastDayOfWeek, weekdayIndex, weekIndex } from '../../../../shared/calendar/iso-week.ts';
import { day } from '../../../support/builders.ts';

describe('ISO weeks', () => {
  it('run from Monday to Sunday', () => {
    const week = weekIndex(day('2026-03-29'));
    expect([firstDayOfWeek(week), lastDayOfWeek(week)]).toEqual(['2026-03-23', '2026-03-29']);
    expect([weekdayIndex(day('2026-03-23')), weekdayIndex(day('2026-03-29'))]).toEqual([0, 6]);
  });

  it('do not break at the new year', () => {
    expect(weekIndex(day('2027-01-03'))).toBe(weekIndex(day('2026-12-28')));
  });
});
