import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../fields/field-schemas.ts';
import { lineSchema, optionalDaySchema, recordHead, wordsSchema } from '../fields/record-head.ts';

/** What the two agreed to aim at: goal, context and by when, with the day it was last agreed. */
export const directionCardSchema = z.strictObject({
  type: z.literal('direction-card'),
  ...recordHead,
  partnerId: idSchema,
  goal: lineSchema,
  context: wordsSchema,
  byWhen: optionalDaySchema,
  agreedOn: calendarDaySchema,
});
export type DirectionCard = z.infer<typeof directionCardSchema>;
