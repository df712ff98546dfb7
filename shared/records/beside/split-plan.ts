import * as z from 'zod/mini';
import { calendarDaySchema } from '../fields/field-schemas.ts';
import { optionalDaySchema, recordHead } from '../fields/record-head.ts';

const itemSchema = z._default(
  z.nullable(z.strictObject({ words: z.string().check(z.minLength(1), z.maxLength(2_000)), since: calendarDaySchema })),
  null,
);

/** How a combined role is to be parted: each item with the day it was written down. Section 5. */
export const splitPlanSchema = z.strictObject({
  type: z.literal('split-plan'),
  ...recordHead,
  /** An alias. */
  candidate: itemSchema,
  firstArea: itemSchema,
  whatStays: itemSchema,
  managerGains: itemSchema,
  whoAgrees: itemSchema,
  byWhen: optionalDaySchema,
  reviewOn: optionalDaySchema,
});
export type SplitPlan = z.infer<typeof splitPlanSchema>;
