import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, scale, text } from '../fields/field-schemas.ts';
import { lineSchema, optionalDaySchema, recordHead, wordsSchema } from '../fields/record-head.ts';

const optionalRating = z._default(z.nullable(scale(1, 5)), null);
const optionalConfidence = z._default(z.nullable(scale(0, 100)), null);

/** Reasons for a move, 1 to 5 each: two from outside, two from within. Private to the writer. */
export const reasonsSchema = z.strictObject({
  expected: optionalRating,
  guilt: optionalRating,
  meaning: optionalRating,
  work: optionalRating,
});
export type Reasons = z.infer<typeof reasonsSchema>;

const noReasons = { expected: null, guilt: null, meaning: null, work: null };

/** The forecast questions asked once more. */
export const decisionReviewSchema = z.strictObject({
  date: calendarDaySchema,
  confidence: optionalConfidence,
  reasons: z._default(reasonsSchema, noReasons),
  words: wordsSchema,
});
export type DecisionReview = z.infer<typeof decisionReviewSchema>;

/** A choice of path with what spoke against it. May be incomplete: life moves first. Section 6. */
export const decisionSchema = z.strictObject({
  type: z.literal('decision'),
  ...recordHead,
  date: calendarDaySchema,
  status: z._default(z.enum(['open', 'decided', 'happened']), 'open'),
  options: z._default(z.array(text(500)).check(z.maxLength(20)), []),
  trigger: lineSchema,
  favoured: lineSchema,
  confidence: optionalConfidence,
  reasons: z._default(reasonsSchema, noReasons),
  evidenceIds: z._default(z.array(idSchema).check(z.maxLength(500)), []),
  caseAgainst: wordsSchema,
  bringBack: wordsSchema,
  wayBack: lineSchema,
  wayBackUntil: optionalDaySchema,
  peopleAffected: lineSchema,
  first30Days: wordsSchema,
  first90Days: wordsSchema,
  first180Days: wordsSchema,
  reviews: z._default(z.array(decisionReviewSchema).check(z.maxLength(50)), []),
  outcome: wordsSchema,
});
export type Decision = z.infer<typeof decisionSchema>;
