import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  addDays,
  calendarDay,
  dayNumber,
  daysBetween,
  isCalendarDay,
} from '../../../../shared/calendar/calendar-day.ts';
import {
  firstDayOfWeek,
  lastCompleteWeekEnd,
  lastDayOfWeek,
  weekdayIndex,
  weekIndex,
} from '../../../../shared/calendar/iso-week.ts';

// 0001-01-01 to 9999-12-31, with room for the steps below.
const days = fc.integer({ min: -719_000, max: 2_932_000 }).map(calendarDay);
const steps = fc.integer({ min: -100, max: 100 });

describe('laws of the calendar', () => {
  it('a day and its number are one', () => {
    fc.assert(fc.property(days, (date) => isCalendarDay(date) && calendarDay(dayNumber(date)) === date));
  });

  it('adding days and counting them are inverse', () => {
    fc.assert(fc.property(days, steps, (date, step) => daysBetween(date, addDays(date, step)) === step));
  });

  it('dates sort as text as they do in time', () => {
    fc.assert(fc.property(days, days, (a, b) => a < b === dayNumber(a) < dayNumber(b)));
  });

  it('every day lies in exactly one week, between its Monday and its Sunday', () => {
    fc.assert(
      fc.property(days, (date) => {
        const week = weekIndex(date);
        const [monday, sunday] = [firstDayOfWeek(week), lastDayOfWeek(week)];
        return monday <= date && date <= sunday && daysBetween(monday, date) === weekdayIndex(date);
      }),
    );
  });

  it('the last complete week ends on a Sunday at most six days ago', () => {
    fc.assert(
      fc.property(days, (date) => {
        const end = lastCompleteWeekEnd(date);
        const ago = daysBetween(end, date);
        return weekdayIndex(end) === 6 && ago >= 0 && ago <= 6;
      }),
    );
  });
});
