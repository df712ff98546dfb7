import * as z from 'zod/mini';
import { calendarDaySchema } from '../fields/field-schemas.ts';
import { lineSchema, optionalDaySchema, recordHead } from '../fields/record-head.ts';

/** A time without reminders. `to` is the last day, null while it lasts. It leaves a mark on the chart. */
export const holidaySchema = z.strictObject({
  type: z.literal('holiday'),
  ...recordHead,
  from: calendarDaySchema,
  to: optionalDaySchema,
  note: lineSchema,
});
export type Holiday = z.infer<typeof holidaySchema>;
