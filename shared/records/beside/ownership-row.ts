import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, text } from '../fields/field-schemas.ts';
import { recordHead } from '../fields/record-head.ts';

export const ownerSchema = z.enum(['EM', 'TL', 'both', 'product', 'other', 'unclear']);
export type Owner = z.infer<typeof ownerSchema>;

export const ownershipGroupSchema = z.enum(['staffed', 'motivated', 'aligned', 'sound', 'sustainable', 'well-built']);
export type OwnershipGroup = z.infer<typeof ownershipGroupSchema>;

export const ownershipCellSchema = z.strictObject({
  owner: ownerSchema,
  /** The other one of the two helps. */
  assist: z._default(z.boolean(), false),
});
export type OwnershipCell = z.infer<typeof ownershipCellSchema>;

/** One view of a row: who owns each question, who answers for it in the end, and which kind of say it is. */
export const ownershipLayerSchema = z.strictObject({
  who: ownershipCellSchema,
  when: ownershipCellSchema,
  what: ownershipCellSchema,
  how: ownershipCellSchema,
  why: ownershipCellSchema,
  answersForIt: z._default(z.nullable(ownerSchema), null),
  say: z._default(z.nullable(z.enum(['formal', 'technical'])), null),
});
export type OwnershipLayer = z.infer<typeof ownershipLayerSchema>;

/** One row of the ownership map in three layers. `theirs` is what the writer thinks. docs/domain.md, section 4.6. */
export const ownershipRowSchema = z.strictObject({
  type: z.literal('ownership-row'),
  ...recordHead,
  partnerId: idSchema,
  /** Id of a default row, or the writer's own. */
  row: text(80),
  label: text(200),
  group: ownershipGroupSchema,
  mine: ownershipLayerSchema,
  theirs: z._default(z.nullable(ownershipLayerSchema), null),
  agreed: z._default(z.nullable(z.strictObject({ on: calendarDaySchema, layer: ownershipLayerSchema })), null),
});
export type OwnershipRow = z.infer<typeof ownershipRowSchema>;
