import * as z from 'zod/mini';
import { idSchema, instantSchema } from '../fields/field-schemas.ts';
import { entrySchema } from './entry.ts';

/** An entry as it was before an edit, kept for 30 days. In no statistic, count or archive. */
export const versionSchema = z.strictObject({
  type: z.literal('version'),
  id: idSchema,
  /** When it was replaced. */
  replacedAt: instantSchema,
  entry: entrySchema,
});
export type Version = z.infer<typeof versionSchema>;
