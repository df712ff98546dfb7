import { type CalendarDay, dayNumber } from '../../../shared/calendar/calendar-day.ts';
import { monthNames } from '../../../shared/wording/wording.ts';

export type MonthTick = {
  /** Day number of the first of the month, or of the first day drawn. */
  readonly day: number;
  /** "Mar", or the year alone when only years fit. */
  readonly label: string;
  /** The year, on the first tick and on each first tick of a year. */
  readonly year: string | null;
};

/** A month with the place where it begins, in pixels from the left. */
export type PlacedMonth = MonthTick & { readonly x: number };

/** A range that begins a few days into a month still names it. */
const LATE_START = 10;
const STEPS = [1, 2, 3, 6, 12] as const;
const DAYS_IN_MONTH = 30.44;

const monthOf = (day: CalendarDay): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const firstOfMonth = (month: number): number => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as CalendarDay);
};

/**
 * Firsts of months between two days, as many as fit at `minimum` px each on `width` px: every month, or every second,
 * third, sixth or twelfth, counted from January.
 */
export const monthTicks = (from: CalendarDay, to: CalendarDay, width: number, minimum = 44): readonly MonthTick[] => {
  const days = Math.max(1, dayNumber(to) - dayNumber(from));
  const monthWidth = (width / days) * DAYS_IN_MONTH;
  const step = STEPS.find((months) => months * monthWidth >= minimum) ?? 12;
  const months = Array.from({ length: monthOf(to) - monthOf(from) + 1 }, (_, index) => monthOf(from) + index);
  const shown = months.filter((month) => month % step === 0 && firstOfMonth(month) >= dayNumber(from) - LATE_START);
  return shown.map((month, index) => {
    const year = String(Math.floor(month / 12));
    const before = shown[index - 1];
    const firstOfYear = before === undefined || Math.floor(before / 12) !== Math.floor(month / 12);
    return {
      day: Math.max(firstOfMonth(month), dayNumber(from)),
      label: step === 12 ? year : (monthNames[month % 12] ?? '').slice(0, 3),
      year: step !== 12 && firstOfYear ? year : null,
    };
  });
};
