import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { nothing, query } from './call.ts';
import { dueFormSchema } from './check-ins.ts';
import { entryLineSchema } from './entries.ts';

const text = z.string();

export const todayViewSchema = z.strictObject({
  today: calendarDaySchema,
  /** Nothing is asked for. */
  onHoliday: z.boolean(),
  /** The daily check-in first, while there is none for today, and at most two others. */
  due: z.array(dueFormSchema),
  /** Forms that are not due, or wait for another day, but may be begun. */
  offered: z.array(dueFormSchema),
  /** Finished check-ins in the journal. */
  checkIns: z.number(),
  /** The day of the first own check-in; null before it. */
  since: z.nullable(calendarDaySchema),
  /** "Five more check-ins over three more weeks, and a line begins."; null once it has begun, and before the first. */
  toLine: z.nullable(text),
  /** Questions that rest after a skip and can be brought back. */
  resting: z.number(),
  /** The day from which the first of them is asked again; null where none rests. */
  returnsOn: z.nullable(calendarDaySchema),
  /** Check-ins were answered under earlier questions and none yet under those of today: told until the first one is. */
  questionsAreNew: z.boolean(),
  /** Whether the duo form can be asked at all. */
  hasPartner: z.boolean(),
  /** What the day holds already: its energy, -1 to 1, from so many check-ins, and its entries, newest first. */
  held: z.strictObject({ energy: z.nullable(z.number()), n: z.number(), entries: z.array(entryLineSchema) }),
  /** Commitments that hold and the experiment that runs. */
  promises: z.array(
    z.strictObject({
      id: idSchema,
      text,
      /** Its weeks have run: it is to be looked at again. */
      reviewDue: z.boolean(),
      /** The last planned day of an experiment; null for a commitment. */
      until: z.nullable(calendarDaySchema),
    }),
  ),
  /** Between midnight and 05:00: the day before, offered as "for yesterday?". */
  yesterday: z.nullable(calendarDaySchema),
});
export type TodayView = z.infer<typeof todayViewSchema>;

/** The day’s page. */
export const todayCalls = {
  'today:read': query(nothing, todayViewSchema, { reads: ['journal', 'drafts', 'day'] }),
} as const;
