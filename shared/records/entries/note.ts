import * as z from 'zod/mini';
import { idSchema, text } from '../fields/field-schemas.ts';
import { entryHead } from './entry-head.ts';

export const noteSchema = z.strictObject({
  type: z.literal('note'),
  ...entryHead,
  title: z._default(text(2_000), ''),
  markdown: z._default(text(2_000_000), ''),
  /** The check-in it belongs to, or null. */
  attachedTo: z._default(z.nullable(idSchema), null),
});
export type Note = z.infer<typeof noteSchema>;
