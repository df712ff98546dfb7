import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../domain/field-schemas.ts';

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
