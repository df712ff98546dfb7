import * as z from 'zod/mini';
import { query } from './call.ts';
import { entryLineSchema } from './entries.ts';

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
  /** How many of all entries were read for it; null once all are. Until then what is not found may still be there. */
  soFar: z.nullable(z.strictObject({ read: z.number(), all: z.number() })),
});
export type SearchPage = z.infer<typeof searchPageSchema>;

/** Finding entries by what is written in them. */
export const searchCalls = {
  /** Words, and operators that narrow: see `parseSearch`. Reads nothing but what is in memory. */
  'journal:search': query(
    z.strictObject({ query: z.string().check(z.maxLength(5_000)), after: z.nullable(z.number()) }),
    searchPageSchema,
    { reads: ['journal', 'day', 'search'] },
  ),
} as const;
