import * as z from 'zod/mini';
import { instantSchema, text } from '../fields/field-schemas.ts';
import { recordHead } from '../fields/record-head.ts';

/**
 * What the writer decided about one question, or about the card of a heavy stretch (`heavy-stretch`). Rests after a skip are not stored: they follow from the answers. A
 * question brought back does not rest for skips before `since`.
 */
export const promptStateSchema = z.strictObject({
  type: z.literal('prompt-state'),
  ...recordHead,
  promptId: text(80),
  state: z.enum(['off', 'resting', 'back']),
  since: instantSchema,
});
export type PromptState = z.infer<typeof promptStateSchema>;
