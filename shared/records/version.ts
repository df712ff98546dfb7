import * as z from 'zod/mini';
import { idSchema, instantSchema } from './fields/field-schemas.ts';
import { finishedSchema } from './finished-record.ts';

/**
 * A record as it was before something else took its place, kept for 30 days on the machine where that happened. In no
 * statistic, count, archive or merge.
 */
export const versionSchema = z.strictObject({
  type: z.literal('version'),
  id: idSchema,
  /** When it was replaced. */
  replacedAt: instantSchema,
  /** The record, an entry or another; under the id by which others name it. */
  entry: finishedSchema,
  /**
   * What replaced it, where that was no edit made here: a later version that came in, another version that was kept,
   * or word that it was deleted for good elsewhere.
   */
  because: z.optional(z.enum(['merged', 'kept', 'gone'])),
});
export type Version = z.infer<typeof versionSchema>;
