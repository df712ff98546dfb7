import * as z from 'zod/mini';
import { text } from '../fields/field-schemas.ts';
import { recordHead } from '../fields/record-head.ts';

/** What a note can begin with; the writer's own beside those that come with the product. */
export const noteTemplateSchema = z.strictObject({
  type: z.literal('note-template'),
  ...recordHead,
  title: z.string().check(z.minLength(1), z.maxLength(200)),
  markdown: z._default(text(20_000), ''),
});
export type NoteTemplate = z.infer<typeof noteTemplateSchema>;
