import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, scale, text } from '../fields/field-schemas.ts';
import { lineSchema, optionalDaySchema, recordHead, wordsSchema } from '../fields/record-head.ts';

const required = z.string().check(z.minLength(1), z.maxLength(2_000));

export const experimentPoleSchema = z.enum(['EM', 'TL', 'both']);
export type ExperimentPole = z.infer<typeof experimentPoleSchema>;

/** A small trial of other work with a forecast. `ended` is the day it stopped, null while it runs. Section 6. */
export const experimentSchema = z.strictObject({
  type: z.literal('experiment'),
  ...recordHead,
  question: required,
  template: z._default(z.nullable(text(80)), null),
  pole: experimentPoleSchema,
  whatIDo: wordsSchema,
  dose: lineSchema,
  start: calendarDaySchema,
  days: z._default(scale(7, 42), 14),
  /** How it is expected to leave the writer, -2 drained to 2 energised. */
  forecast: scale(-2, 2),
  forecastWhy: lineSchema,
  countsFor: required,
  countsAgainst: required,
  stopRule: lineSchema,
  whoKnows: lineSchema,
  /** Reflections the writer tied to it. */
  reflectionIds: z._default(z.array(idSchema).check(z.maxLength(500)), []),
  ended: optionalDaySchema,
  outcome: z._default(z.nullable(scale(-2, 2)), null),
  learned: wordsSchema,
  next: z._default(z.nullable(z.enum(['keep', 'change', 'stop'])), null),
});
export type Experiment = z.infer<typeof experimentSchema>;
