import { expect, it } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { isLikelyDay } from '../../../../shared/calendar/likely-day.ts';

it.each([
  ['0002-03-05', false],
  ['0202-03-05', false],
  ['1899-12-31', false],
  ['1900-01-01', true],
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2027-12-31', true],
  ['2028-01-01', false],
  ['', false],
])('%s is a day that somebody means in 2026: %s', (text, expected) => {
  expect(isLikelyDay(text, '2026-11-20' as CalendarDay)).toBe(expected);
});
