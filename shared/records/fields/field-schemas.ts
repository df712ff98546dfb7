import * as z from 'zod/mini';
import { type CalendarDay, isCalendarDay } from '../../calendar/calendar-day.ts';

/** A text of at most `maximum` characters. */
export const text = (maximum: number) => z.string().check(z.maxLength(maximum));

/** A whole number between two ends, both included. */
export const scale = (low: number, high: number) => z.number().check(z.int(), z.gte(low), z.lte(high));

/** How many of something: 0 to 999. */
export const count = scale(0, 999);

/** A share of a whole, 0 to 1. */
export const share = z.number().check(z.gte(0), z.lte(1));

export const calendarDaySchema = z.pipe(
  z.string().check(z.refine((value) => isCalendarDay(value), 'not a day of the calendar')),
  z.transform((value) => value as CalendarDay),
);

export const instantSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, 'not a UTC instant'),
  z.refine((value) => isCalendarDay(value.slice(0, 10)), 'not a day of the calendar'),
);

/** 128 random bits in hex for everything made here; other letters and digits are taken from archives made elsewhere. */
export const idSchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/, 'not an id'));
