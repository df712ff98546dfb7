import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDay, daysBetween } from '../../../../shared/calendar/calendar-day.ts';
import {
  addMonths,
  dayAfterKey,
  daysInMonth,
  firstDayOfMonth,
  lastDayOfMonth,
  monthSquares,
} from '../../../../shared/calendar/calendar-month.ts';
import { weekdayIndex } from '../../../../shared/calendar/iso-week.ts';

// 1700 to 2400.
const anyDay = fc.integer({ min: -98_000, max: 157_000 }).map(calendarDay);

describe('the squares of a month', () => {
  it('hold each of its days once, in order, under its weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const rows = monthSquares(day);
        const days = rows.flat().filter((square) => square !== null);
        const expected = Array.from({ length: daysInMonth(day) }, (_, index) => addDays(firstDayOfMonth(day), index));
        expect(days).toEqual(expected);
        for (const row of rows) {
          expect(row).toHaveLength(7);
          expect(row.some((square) => square !== null)).toBe(true);
          row.forEach((square, column) => {
            if (square !== null) expect(weekdayIndex(square)).toBe(column);
          });
        }
      }),
    );
  });
});

describe('a step of months', () => {
  it('goes from the first of a month to the first of the next', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(addMonths(firstDayOfMonth(day), 1)).toBe(addDays(lastDayOfMonth(day), 1));
      }),
    );
  });

  it('comes back for days that every month has, and adds up', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -600, max: 600 }),
        fc.integer({ min: -600, max: 600 }),
        (day, one, other) => {
          fc.pre(Number(day.slice(8)) <= 28);
          expect(addMonths(addMonths(day, one), -one)).toBe(day);
          expect(addMonths(addMonths(day, one), other)).toBe(addMonths(day, one + other));
        },
      ),
    );
  });

  it('never changes the day by more than the month is short', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, count) => {
        const then = addMonths(day, count);
        expect(Number(then.slice(8))).toBe(Math.min(Number(day.slice(8)), daysInMonth(then)));
      }),
    );
  });
});

describe('keys on a calendar', () => {
  it('arrows undo each other; Home and End lie six days apart, around the day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const press = (from: typeof day, key: string) => dayAfterKey(from, key, false) ?? from;
        expect(press(press(day, 'ArrowLeft'), 'ArrowRight')).toBe(day);
        expect(press(press(day, 'ArrowUp'), 'ArrowDown')).toBe(day);
        const [monday, sunday] = [press(day, 'Home'), press(day, 'End')];
        expect(daysBetween(monday, sunday)).toBe(6);
        expect(monday <= day && day <= sunday).toBe(true);
      }),
    );
  });
});
