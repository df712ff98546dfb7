import { describe, expect, it } from 'vitest';
import {
  addDays,
  calendarDay,
  dayNumber,
  daysBetween,
  isCalendarDay,
  localDay,
  parseCalendarDay,
} from '../../../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd, weekIndex } from '../../../../shared/calendar/iso-week.ts';
import { day } from '../../../support/builders.ts';
import { vector } from '../../../support/vectors.ts';

describe('civil dates', () => {
  it('match vector C1', () => {
    const { input, expected } = vector<string[], object[]>('C1');
    const actual = input.map(day).map((date) => ({
      day: dayNumber(date),
      week: weekIndex(date),
      lastCompleteWeekEnd: lastCompleteWeekEnd(date),
    }));
    expect(actual).toEqual(expected);
  });

  it('match vector A4: the day an instant falls on is fixed by the offset in force', () => {
    const { input, expected } = vector<{ instant: string; offsetMinutes: number }[], object[]>('A4');
    const actual = input.map(({ instant, offsetMinutes }) => {
      const localDate = localDay(Date.parse(instant), offsetMinutes);
      return { localDate, week: weekIndex(localDate) };
    });
    expect(actual).toEqual(expected);
  });

  it('stay within the calendar where an offset would lead out of it at either end', () => {
    expect(localDay(Date.parse('9999-12-31T23:30:00Z'), 60)).toBe('9999-12-31');
    expect(localDay(Date.parse('9999-12-31T22:30:00Z'), 60)).toBe('9999-12-31');
    expect(localDay(Date.parse('0001-01-01T00:30:00Z'), -60)).toBe('0001-01-01');
  });

  it('agree with the platform calendar on every day of four centuries', () => {
    for (let number = dayNumber(day('1800-01-01')); number <= dayNumber(day('2200-12-31')); number += 1) {
      const platform = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (calendarDay(number) !== platform || dayNumber(day(platform)) !== number) {
        expect.fail(`${platform} is not day ${number}`);
      }
    }
    expect(calendarDay(0)).toBe('1970-01-01');
  });

  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('hold %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
    expect(parseCalendarDay(text)).toEqual({ ok: true, value: text });
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
  ])('refuse %s by name', (text) => {
    expect(parseCalendarDay(text)).toEqual({ ok: false, error: { code: 'day-invalid', day: text } });
  });

  it('count days across leap days and years', () => {
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
    expect(daysBetween(day('2026-03-01'), day('2026-02-01'))).toBe(-28);
  });
});
