import * as z from 'zod/mini';
import { idSchema } from '../records/fields/field-schemas.ts';

const keptVersionSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  excerpt: z.string(),
  /** When this version was last changed, ISO 8601 in UTC. */
  savedAt: z.string(),
});
export type KeptVersion = z.infer<typeof keptVersionSchema>;

/** Entries that were changed on both sides of a merge: each with all versions that are kept, two or more. */
export const keptBesideViewSchema = z.strictObject({ groups: z.array(z.array(keptVersionSchema)) });
export type KeptBesideView = z.infer<typeof keptBesideViewSchema>;
