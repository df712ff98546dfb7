import * as z from 'zod/mini';
import { text } from '../fields/field-schemas.ts';
import { recordHead } from '../fields/record-head.ts';

const label = text(200);

/**
 * A question the writer made. Answers are kept under the record's id. Its text never changes: a changed question is a
 * new record, so that old answers stay answers to what was asked. It is scored only when both poles are given.
 */
export const ownPromptSchema = z.strictObject({
  type: z.literal('own-prompt'),
  ...recordHead,
  kind: z.enum(['bipolar-slider', 'forced-choice', 'rating', 'open']),
  text: z.string().check(z.minLength(1), z.maxLength(500)),
  /** The two ends of a slider or choice; for a rating the words at 1 and 5. Empty for an open question. */
  left: z._default(label, ''),
  right: z._default(label, ''),
  /** Which side each end belongs to; both or neither. */
  leftPole: z._default(z.nullable(z.enum(['EM', 'TL'])), null),
  rightPole: z._default(z.nullable(z.enum(['EM', 'TL'])), null),
  /** Asks what drains rather than what gives energy: the sides are then turned around. */
  drain: z._default(z.boolean(), false),
  form: z.enum(['daily', 'weekly', 'monthly']),
  /** False once it was put away; its answers stay. */
  active: z._default(z.boolean(), true),
});
export type OwnPrompt = z.infer<typeof ownPromptSchema>;
