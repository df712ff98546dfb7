import * as z from 'zod/mini';
import { calendarDaySchema, count, share, text } from '../fields/field-schemas.ts';
import { descentFields, savingFields } from '../fields/record-head.ts';

export const roleNameSchema = z.enum(['TL', 'combined', 'EM', 'IC', 'other']);
export type RoleName = z.infer<typeof roleNameSchema>;

/** One stretch of holding one role. `to` is the last day, null while it lasts. */
export const rolePeriodSchema = z.strictObject({
  type: z.literal('role'),
  ...descentFields,
  from: calendarDaySchema,
  to: z._default(z.nullable(calendarDaySchema), null),
  role: roleNameSchema,
  title: z._default(text(200), ''),
  rung: z._default(z.nullable(text(80)), null),
  teamSize: z._default(z.nullable(count), null),
  expectedSplit: z._default(z.nullable(z.strictObject({ people: share, coordination: share, technical: share })), null),
  note: z._default(text(20_000), ''),
  ...savingFields,
});
export type RolePeriod = z.infer<typeof rolePeriodSchema>;
