import { describe, expect, it } from 'vitest';
import {
  dayInWords,
  isoWeekNumber,
  periodInWords,
  shortDay,
  weekInWords,
  wholeDayInWords,
} from '../../../../renderer/copy/dates.ts';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../../shared/calendar/iso-week.ts';

const day = (text: string) => text as CalendarDay;
const weekOf = (text: string) => weekIndex(day(text));

describe('days and weeks in words', () => {
  it('names a day, wherever the machine is', () => {
    expect(dayInWords(day('2026-11-20'))).toBe('Friday 20 November');
    expect(wholeDayInWords(day('2026-01-01'))).toBe('Thursday 1 January 2026');
    expect(periodInWords('daily', day('2026-11-20'))).toBe('Friday 20 November 2026');
    expect(periodInWords('weekly', day('2026-11-20'))).toBe('Week 47, 16 to 22 November 2026');
    expect(shortDay(day('2026-11-09'))).toBe('Mon 9');
  });

  it('numbers weeks by the year that holds their Thursday', () => {
    expect(isoWeekNumber(weekOf('2026-11-20'))).toBe(47);
    expect(isoWeekNumber(weekOf('2027-01-03'))).toBe(53);
    expect(isoWeekNumber(weekOf('2024-12-30'))).toBe(1);
    expect(isoWeekNumber(weekOf('2021-01-03'))).toBe(53);
    expect(isoWeekNumber(weekOf('2026-01-05'))).toBe(2);
  });

  it('names a month and a year no more often than needed', () => {
    expect(weekInWords(weekOf('2026-11-20'))).toBe('16 to 22 November 2026');
    expect(weekInWords(weekOf('2026-10-01'))).toBe('28 September to 4 October 2026');
    expect(weekInWords(weekOf('2026-12-31'))).toBe('28 December 2026 to 3 January 2027');
  });
});
