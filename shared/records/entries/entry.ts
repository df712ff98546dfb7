import * as z from 'zod/mini';
import { noteSchema } from './note.ts';
import { reflectionSchema } from './reflection.ts';

/**
 * What the journal holds, as data. Field names are those of the archive: what is exported is what is stored.
 * `docs/data.md` owns the meaning of every field.
 */

/** Anything dated on the timeline. */
export const entrySchema = z.discriminatedUnion('type', [reflectionSchema, noteSchema]);
export type Entry = z.infer<typeof entrySchema>;
