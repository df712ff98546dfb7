import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { counted, dayInWords } from '../../wording/wording.ts';

/** How values of records are said; empty where there is nothing to say. */

export const day = (value: CalendarDay | null): string => (value === null ? '' : dayInWords(value));

export const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'Yes' : 'No');

export const outOf = (value: number | null, of: number): string => (value === null ? '' : `${value} of ${of}`);

export const perCent = (value: number | null): string => (value === null ? '' : `${value} per cent`);

export const signed = (value: number | null): string =>
  value === null ? '' : `${value} between -2, drained, and 2, energised`;

export const many = (count: number, one: string): string => (count === 0 ? '' : counted(count, one));

/** "not-due" as "Not due"; what is all capitals stays. */
export const plain = (code: string | null): string =>
  code === null ? '' : `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;
