import * as z from 'zod/mini';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';

const lastDay = z.nullable(calendarDaySchema);

/** The holiday that lasts or comes next; null while there is neither. */
export const holidayViewSchema = z.strictObject({
  today: calendarDaySchema,
  holiday: z.nullable(z.strictObject({ from: calendarDaySchema, to: lastDay, lasts: z.boolean() })),
});
export type HolidayView = z.infer<typeof holidayViewSchema>;

/** `to` is the last day; null = until it is ended. */
export const holidaySpanSchema = z.strictObject({ from: calendarDaySchema, to: lastDay });

/** "A check-in in 6 of the last 8 weeks."; null before there are two weeks to speak of. */
export const rhythmViewSchema = z.strictObject({ sentence: z.nullable(z.string()) });

/** Holidays and how often there was a check-in. */
export const rhythmCalls = {
  'holiday:read': query(nothing, holidayViewSchema, { reads: ['journal', 'day'] }),
  /** Begins a time without reminders, or changes the one that lasts or comes next. */
  'holiday:save': command(holidaySpanSchema, holidayViewSchema, { touches: ['journal'] }),
  'holiday:end': command(nothing, holidayViewSchema, { touches: ['journal'] }),
  'rhythm:read': query(nothing, rhythmViewSchema, { reads: ['journal', 'day'] }),
} as const;
