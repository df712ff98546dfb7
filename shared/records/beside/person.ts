import * as z from 'zod/mini';
import { text } from '../fields/field-schemas.ts';
import { recordHead, wordsSchema } from '../fields/record-head.ts';

/** Someone entries mention, by the name the writer uses. Aliases are other spellings, for search and redaction. */
export const personSchema = z.strictObject({
  type: z.literal('person'),
  ...recordHead,
  /** As it stands in `people` of an entry, without the @. */
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  aliases: z._default(z.array(text(200)).check(z.maxLength(50)), []),
  note: wordsSchema,
});
export type Person = z.infer<typeof personSchema>;
