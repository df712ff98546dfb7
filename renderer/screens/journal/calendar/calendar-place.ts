import { create } from 'zustand';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';

export type CalendarPlace = {
  /** The chosen day; null = today. */
  readonly day: CalendarDay | null;
  readonly span: 'month' | 'year';
  readonly shade: 'entries' | 'energy';
  /** The day was opened from here: coming back, it has the focus. */
  readonly opened: boolean;
};

/** Where in the calendar the writer was, so that coming back from a day leads to the same square. */
export const useCalendarPlace = create<CalendarPlace>(() => ({
  day: null,
  span: 'month',
  shade: 'entries',
  opened: false,
}));

export const setCalendarPlace = (change: Partial<CalendarPlace>): void => useCalendarPlace.setState(change);
