import * as z from 'zod/mini';
import { count, scale, text } from '../fields/field-schemas.ts';
import { entryHead } from './entry-head.ts';

export const formNameSchema = z.enum(['daily', 'weekly', 'monthly', 'duo', 'quarterly', 'event']);
export type FormName = z.infer<typeof formNameSchema>;

/** Null = shown and skipped; absent = never shown. */
export const answerSchema = z.nullable(
  z.union([z.number(), text(20_000), z.record(text(80), z.nullable(z.union([z.number(), text(2_000)])))]),
);
export type Answer = z.infer<typeof answerSchema>;

/** Chips of 5 %. A form gives at most 20; shares are taken over their sum, so an archive may hold any number. */
export const splitSchema = z.strictObject({ people: count, coordination: count, technical: count, other: count });
export type Split = z.infer<typeof splitSchema>;

export const activityCategorySchema = z.enum(['people', 'coordination', 'technical', 'other']);
export type ActivityCategory = z.infer<typeof activityCategorySchema>;

/** `minutes` is what the writer typed, else null: minutes derived from chips are never stored. */
export const activityRatingSchema = z.strictObject({
  activityId: text(80),
  category: activityCategorySchema,
  minutes: z.nullable(z.number().check(z.gte(0), z.lte(1_440))),
  energy: z.nullable(scale(-2, 2)),
});
export type ActivityRating = z.infer<typeof activityRatingSchema>;

export const countPairSchema = z.strictObject({ planned: count, done: count });
export type CountPair = z.infer<typeof countPairSchema>;

const countPair = z.nullable(countPairSchema);
const burdenSchema = z.nullable(
  z.strictObject({ emotional: z.nullable(scale(0, 4)), intellectual: z.nullable(scale(0, 4)) }),
);

const answerFields = {
  answers: z._default(z.record(text(80), answerSchema), {}),
  split: z._default(z.nullable(splitSchema), null),
  activities: z._default(z.array(activityRatingSchema).check(z.maxLength(50)), []),
  satisfaction: z._default(z.nullable(scale(1, 5)), null),
  burden: z._default(burdenSchema, null),
  pressure: z._default(z.nullable(scale(1, 5)), null),
  oneToOnes: z._default(countPair, null),
  reviews: z._default(countPair, null),
  note: z._default(text(200_000), ''),
};

/** What a form asks for: the part of a reflection that the writer fills in. */
export const reflectionContentSchema = z.strictObject(answerFields);
export type ReflectionContent = z.infer<typeof reflectionContentSchema>;

export const reflectionSchema = z.strictObject({
  type: z.literal('reflection'),
  ...entryHead,
  form: formNameSchema,
  catalogueVersion: z._default(text(40), '2026.1'),
  ...answerFields,
});
export type Reflection = z.infer<typeof reflectionSchema>;
