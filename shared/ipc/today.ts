import * as z from 'zod/mini';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';
import { nothing, query } from './call.ts';
import { dueFormSchema } from './check-ins.ts';

const text = z.string();

export const todayViewSchema = z.strictObject({
  today: calendarDaySchema,
  /** Nothing is asked for. */
  onHoliday: z.boolean(),
  due: z.array(dueFormSchema),
  /** Forms that are not due but may be begun. */
  offered: z.array(dueFormSchema),
  /** Finished check-ins in the journal. */
  checkIns: z.number(),
  /** "A line needs 4 weeks; you have 2." Empty when there is nothing to add. */
  progress: z.array(text),
  /** Questions that rest after a skip and can be brought back. */
  resting: z.number(),
  /** Whether the duo form can be asked at all. */
  hasPartner: z.boolean(),
  /** Commitments and experiments that run. */
  plans: z.number(),
  /** Between midnight and 05:00: the day before, offered as "for yesterday?". */
  yesterday: z.nullable(calendarDaySchema),
});
export type TodayView = z.infer<typeof todayViewSchema>;

/** The day’s page. */
export const todayCalls = {
  'today:read': query(nothing, todayViewSchema, { reads: ['journal', 'drafts', 'day'] }),
} as const;
