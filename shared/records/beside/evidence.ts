import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, scale } from '../fields/field-schemas.ts';
import { recordHead } from '../fields/record-head.ts';

export const pathNameSchema = z.enum(['EM', 'TL', 'stay']);
export type PathName = z.infer<typeof pathNameSchema>;

/** One line for or against a path. Strength is 1 to 3; lines are never summed. Section 6. */
export const evidenceSchema = z.strictObject({
  type: z.literal('evidence'),
  ...recordHead,
  date: calendarDaySchema,
  statement: z.string().check(z.minLength(1), z.maxLength(2_000)),
  path: pathNameSchema,
  direction: z.enum(['for', 'against']),
  source: z.enum(['reflection', 'experiment', 'feedback', 'result', 'hunch']),
  strength: scale(1, 3),
  link: z._default(z.nullable(idSchema), null),
});
export type Evidence = z.infer<typeof evidenceSchema>;
