import * as z from 'zod/mini';
import { entryHead } from './entry-head.ts';
import { idSchema, text } from './field-schemas.ts';

export const noteSchema = z.strictObject({
  type: z.literal('note'),
  ...entryHead,
  title: z._default(text(2_000), ''),
  markdown: z._default(text(2_000_000), ''),
  /** The check-in it belongs to, or null. */
  attachedTo: z._default(z.nullable(idSchema), null),
});
export type Note = z.infer<typeof noteSchema>;
