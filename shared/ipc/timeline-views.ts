import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { entryLineSchema } from './views.ts';

/** The shape of the whole timeline, newest first: enough to scroll anywhere, with nothing of what is written. */
export const journalOutlineSchema = z.strictObject({
  total: z.number(),
  /** Entries that one page holds; `journal:page` takes multiples of it. */
  pageSize: z.number(),
  weeks: z.array(z.strictObject({ week: z.number(), count: z.number() })),
});
export type JournalOutline = z.infer<typeof journalOutlineSchema>;

/** A place on the timeline to look for: an entry, or the newest entry of a day or before it. */
export const soughtSchema = z.union([z.strictObject({ id: idSchema }), z.strictObject({ day: calendarDaySchema })]);
export type Sought = z.infer<typeof soughtSchema>;

/** How many entries lie before it, newest first; null when it is not on the timeline. */
export const journalPlaceSchema = z.strictObject({ at: z.nullable(z.number()) });

export const daySpanSchema = z.strictObject({ from: calendarDaySchema, to: calendarDaySchema });

/** The days that have entries, for the calendar. */
export const journalDaysSchema = z.strictObject({
  today: calendarDaySchema,
  days: z.array(
    z.strictObject({ day: calendarDaySchema, count: z.number(), energy: z.nullable(z.number()), n: z.number() }),
  ),
});
export type JournalDays = z.infer<typeof journalDaysSchema>;
export type JournalDay = JournalDays['days'][number];

export const oneDaySchema = z.strictObject({ day: calendarDaySchema });

/** What was written a month, a quarter and a year before a day; at most three of each, the others counted. */
export const journalAgoSchema = z.array(
  z.strictObject({
    ago: z.enum(['month', 'quarter', 'year']),
    day: calendarDaySchema,
    /** Of that very day; else of its week. */
    exact: z.boolean(),
    lines: z.array(entryLineSchema),
    total: z.number(),
  }),
);
export type JournalAgo = z.infer<typeof journalAgoSchema>;
