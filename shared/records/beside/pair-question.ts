import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, text } from '../fields/field-schemas.ts';
import { recordHead } from '../fields/record-head.ts';

export const pairQuestionAnswerSchema = z.enum(['talked', 'not-now']);

/** What became of a question card, with its words as they were asked. docs/domain.md, section 4.5. */
export const pairQuestionSchema = z.strictObject({
  type: z.literal('pair-question'),
  ...recordHead,
  partnerId: idSchema,
  /** Which question, whatever its words. */
  question: text(80),
  asked: text(2_000),
  date: calendarDaySchema,
  answer: pairQuestionAnswerSchema,
});
export type PairQuestion = z.infer<typeof pairQuestionSchema>;
