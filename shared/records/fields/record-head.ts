import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, instantSchema, text } from './field-schemas.ts';

/** What every record carries beside its own fields; as in a role spell. */
export const recordHead = {
  id: idSchema,
  revision: z._default(idSchema, 'r0'),
  parents: z._default(z.array(idSchema), []),
  deletedAt: z._default(z.nullable(instantSchema), null),
};

/** One line of the writer's own words. */
export const lineSchema = z._default(text(2_000), '');

/** A longer text of the writer's own words. */
export const wordsSchema = z._default(text(20_000), '');

/** A day, or null where none was set. */
export const optionalDaySchema = z._default(z.nullable(calendarDaySchema), null);
