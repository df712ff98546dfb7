import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, instantSchema, text } from './field-schemas.ts';

/**
 * Where a record stands among all that was ever made of it. `parents` names every revision that it descends from.
 * `besideOf` is set by the store alone: the id of the record beside which this one is kept as a second version.
 */
export const descentFields = {
  id: idSchema,
  revision: z._default(idSchema, 'r0'),
  parents: z._default(z.array(idSchema), []),
  besideOf: z.optional(idSchema),
};

/**
 * When it was saved last and when it went to the bin, ISO 8601 in UTC. `updatedAt` is null in an entry that was never
 * changed, and in what was last changed before every kind had it.
 */
export const savingFields = {
  updatedAt: z._default(z.nullable(instantSchema), null),
  deletedAt: z._default(z.nullable(instantSchema), null),
};

/** What every record carries beside its own fields. */
export const recordHead = { ...descentFields, ...savingFields };

/** One line of the writer's own words. */
export const lineSchema = z._default(text(2_000), '');

/** A longer text of the writer's own words. */
export const wordsSchema = z._default(text(20_000), '');

/** A day, or null where none was set. */
export const optionalDaySchema = z._default(z.nullable(calendarDaySchema), null);
