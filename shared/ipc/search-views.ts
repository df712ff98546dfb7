import * as z from 'zod/mini';
import { entryLineSchema } from './views.ts';

/** What the search gives the screens. */

/** From the first position to before the second. */
const mark = z.readonly(z.tuple([z.number(), z.number()]));

export const foundLineSchema = z.strictObject({
  ...entryLineSchema.shape,
  titleMarks: z.readonly(z.array(mark)),
  /** Where in the excerpt the words stand that were searched for. */
  excerptMarks: z.readonly(z.array(mark)),
  /** "#incident @Kim", in the order they stand in the entry. */
  labels: z.string(),
  labelMarks: z.readonly(z.array(mark)),
});
export type FoundLine = z.infer<typeof foundLineSchema>;

export const searchPageSchema = z.strictObject({
  lines: z.array(foundLineSchema),
  /** Best first; pass `next` to go on, null at the end. */
  next: z.nullable(z.number()),
  total: z.number(),
  /** Nothing held the words as they were typed; these hold words that are one letter away. */
  near: z.boolean(),
});
export type SearchPage = z.infer<typeof searchPageSchema>;
