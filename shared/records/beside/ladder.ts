import * as z from 'zod/mini';
import { text } from '../fields/field-schemas.ts';
import { recordHead } from '../fields/record-head.ts';

export const rungSchema = z.strictObject({
  id: text(80),
  label: text(200),
  /** What grows with this rung. */
  scope: z._default(text(500), ''),
  /** The rung of the other ladder that it often works with. */
  typicalPair: z._default(z.nullable(text(80)), null),
  /** "My company has no such rung." */
  hidden: z._default(z.boolean(), false),
});
export type Rung = z.infer<typeof rungSchema>;

/** One of the two ladders: equal in height, different in kind, and the writer's to edit. Section 6. */
export const ladderSchema = z.strictObject({
  type: z.literal('ladder'),
  ...recordHead,
  kind: z.enum(['technical', 'management']),
  name: text(200),
  rungs: z.array(rungSchema).check(z.maxLength(20)),
});
export type Ladder = z.infer<typeof ladderSchema>;
