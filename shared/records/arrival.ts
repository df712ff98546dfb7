import * as z from 'zod/mini';
import { idSchema, instantSchema, text } from './fields/field-schemas.ts';

/** Where a version that stands beside another came from. Stays on this machine, and goes once one version is kept. */
export const arrivalSchema = z.strictObject({
  type: z.literal('arrival'),
  id: idSchema,
  /** The record, and the revision that came. */
  of: idSchema,
  revision: idSchema,
  /** What the file was called that it came in. */
  from: text(300),
  at: instantSchema,
});
export type Arrival = z.infer<typeof arrivalSchema>;
