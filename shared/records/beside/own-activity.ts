import * as z from 'zod/mini';
import { recordHead } from '../fields/record-head.ts';

/** An activity the writer added to the list. Ratings name it by the record's id and carry its category. */
export const ownActivitySchema = z.strictObject({
  type: z.literal('own-activity'),
  ...recordHead,
  label: z.string().check(z.minLength(1), z.maxLength(200)),
  category: z.enum(['people', 'coordination', 'technical', 'other']),
  /** False once it was put away: no longer offered, still named where it was rated. */
  active: z._default(z.boolean(), true),
});
export type OwnActivity = z.infer<typeof ownActivitySchema>;
