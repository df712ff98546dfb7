import * as z from 'zod/mini';
import { text } from '../fields/field-schemas.ts';
import { activityRatingSchema, countPairSchema, splitSchema } from './reflection.ts';

/** One rating, or one choice, a row: by the words of the row for ratings, by the ladder for rungs. Null = left open. */
const picksSchema = z.record(text(80), z.nullable(z.union([z.number(), text(2_000)])));
export type Picks = z.infer<typeof picksSchema>;

/**
 * One answer as the form gives it, by prompt: null = skipped on purpose; a prompt without a key was not reached.
 * `answer-fields.ts` turns these into the fields of a reflection.
 */
export const formAnswerSchema = z.nullable(
  z.union([
    z.number(),
    text(20_000),
    splitSchema,
    z.array(activityRatingSchema).check(z.maxLength(50)),
    countPairSchema,
    picksSchema,
  ]),
);
export type FormAnswer = z.infer<typeof formAnswerSchema>;

export const formAnswersSchema = z.record(text(80), formAnswerSchema);
export type FormAnswers = z.infer<typeof formAnswersSchema>;
