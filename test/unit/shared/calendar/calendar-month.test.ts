import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayAfterKey,
  daysInMonth,
  lastDayOfMonth,
  monthSquares,
  monthsOfYear,
} from '../../../../shared/calendar/calendar-month.ts';
import { day } from '../../../support/builders.ts';

describe('a month', () => {
  it('has its days, leap years included', () => {
    expect(
      ['2026-02-10', '2028-02-10', '2100-02-10', '2000-02-10', '2026-11-30'].map((text) => daysInMonth(day(text))),
    ).toEqual([28, 29, 28, 29, 30]);
    expect(lastDayOfMonth(day('2026-12-05'))).toBe('2026-12-31');
    expect(daysInMonth(day('9999-12-05'))).toBe(31);
  });

  it('lies in whole weeks from Monday on', () => {
    // November 2026 begins on a Sunday and ends on a Monday: six rows.
    const squares = monthSquares(day('2026-11-20'));
    expect(squares).toHaveLength(6);
    expect(squares[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(squares[5]?.[0]).toBe('2026-11-30');
    // February 2027 begins on a Monday and has 28 days: four rows without a gap.
    expect(monthSquares(day('2027-02-01'))).toHaveLength(4);
  });

  it('a month on keeps the day, or takes the last there is', () => {
    expect(addMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMonths(day('2026-11-20'), -3)).toBe('2026-08-20');
    expect(addMonths(day('2028-02-29'), -12)).toBe('2027-02-28');
    expect(addMonths(day('2026-12-15'), 1)).toBe('2027-01-15');
    expect(addMonths(day('0001-01-31'), -1)).toBe('0001-01-01');
    expect(addMonths(day('9999-12-01'), 1)).toBe('9999-12-31');
  });

  it('is one of twelve', () => {
    expect(monthsOfYear(day('2026-11-20'))).toHaveLength(12);
    expect(monthsOfYear(day('2026-11-20')).at(-1)).toBe('2026-12-01');
  });
});

describe('keys on a calendar', () => {
  const press = (key: string, shift = false) => dayAfterKey(day('2026-11-19'), key, shift);

  it('go by day, week, month and year', () => {
    expect([press('ArrowLeft'), press('ArrowRight')]).toEqual(['2026-11-18', '2026-11-20']);
    expect([press('ArrowUp'), press('ArrowDown')]).toEqual(['2026-11-12', '2026-11-26']);
    expect([press('Home'), press('End')]).toEqual(['2026-11-16', '2026-11-22']);
    expect([press('PageUp'), press('PageDown')]).toEqual(['2026-10-19', '2026-12-19']);
    expect([press('PageUp', true), press('PageDown', true)]).toEqual(['2025-11-19', '2027-11-19']);
    expect(press('x')).toBe(null);
  });

  it('stop at the ends of the calendar', () => {
    expect(dayAfterKey(day('9999-12-31'), 'ArrowDown', false)).toBe('9999-12-31');
    expect(dayAfterKey(day('9999-12-31'), 'End', false)).toBe('9999-12-31');
    expect(dayAfterKey(day('0001-01-01'), 'ArrowLeft', false)).toBe('0001-01-01');
  });
});
