import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { curveNames } from '../wording/curve-names.ts';
import { nothing, query } from './call.ts';
import { entryLineSchema, journalDaySchema } from './entries.ts';

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
  days: z.array(journalDaySchema),
});
export type JournalDays = z.infer<typeof journalDaysSchema>;

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

/** One week of the journal, as a dot or a bar of the chart opens it. */
export const weekViewSchema = z.strictObject({
  week: z.number(),
  /** What it was opened for: a dot of energy, or what recorded time is drawn from. */
  curve: z.enum(curveNames),
  /** As many as the n of the dot, newest first. */
  counted: z.array(entryLineSchema),
  /** The others of that week, each with the reason. */
  notCounted: z.array(z.strictObject({ line: entryLineSchema, why: z.string() })),
  /** The days of that week that have entries. */
  days: z.array(journalDaySchema),
});
export type WeekView = z.infer<typeof weekViewSchema>;

/** Where entries lie in time. */
export const timelineCalls = {
  'journal:outline': query(nothing, journalOutlineSchema, { reads: ['journal', 'day'] }),
  /** Where on the timeline an entry or a day is. */
  'journal:place': query(soughtSchema, journalPlaceSchema, { reads: ['journal', 'day'] }),
  /** The entries behind a dot, a bar or a cell of the drift screen, and the others of that week. */
  'journal:week': query(
    z.strictObject({ week: z.number().check(z.int()), curve: z.enum(curveNames) }),
    weekViewSchema,
    { reads: ['journal', 'day'] },
  ),
  /** Entries and energy by day, for the calendar. */
  'journal:days': query(daySpanSchema, journalDaysSchema, { reads: ['journal', 'day'] }),
  /** The entries of a day, and its mark. */
  'journal:day': query(
    oneDaySchema,
    z.strictObject({ lines: z.array(entryLineSchema), days: z.array(journalDaySchema) }),
    { reads: ['journal', 'day'] },
  ),
  /** A month, a quarter and a year before a day. */
  'journal:ago': query(oneDaySchema, journalAgoSchema, { reads: ['journal', 'day'] }),
} as const;
