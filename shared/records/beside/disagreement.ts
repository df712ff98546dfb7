import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, scale, text } from '../fields/field-schemas.ts';
import { lineSchema, optionalDaySchema, recordHead, wordsSchema } from '../fields/record-head.ts';

export const disagreementKindSchema = z.enum([
  'priorities',
  'time-scale',
  'means',
  'archetype',
  'risk',
  'boundary',
  'inclusion',
  'other',
]);
export type DisagreementKind = z.infer<typeof disagreementKindSchema>;

/** Chips that a wished split shares out: each is a twentieth, five per cent. */
export const CAPACITY_CHIPS = 20;

/** Where the next quarter's capacity is to go, in chips: all of them, or the split was not said. */
export const capacitySplitSchema = z
  .strictObject({
    new: scale(0, CAPACITY_CHIPS),
    debt: scale(0, CAPACITY_CHIPS),
    support: scale(0, CAPACITY_CHIPS),
  })
  .check(z.refine((split) => split.new + split.debt + split.support === CAPACITY_CHIPS, 'not all chips shared out'));
export type CapacitySplit = z.infer<typeof capacitySplitSchema>;

const optionalSplitSchema = z._default(z.nullable(capacitySplitSchema), null);

export const disagreementStatusSchema = z.enum(['open', 'settled', 'parked', 'avoided']);

export const settledBySchema = z.enum(['talk', 'rank', 'third-person', 'time', 'experiment']);
export type SettledBy = z.infer<typeof settledBySchema>;

/** One disagreement of the pair. Its heat is shown inside the log alone. docs/domain.md, section 4.4. */
export const disagreementSchema = z.strictObject({
  type: z.literal('conflict'),
  ...recordHead,
  partnerId: idSchema,
  date: calendarDaySchema,
  topic: text(2_000),
  kind: disagreementKindSchema,
  sameGoal: z._default(z.nullable(z.enum(['yes', 'partly', 'no'])), null),
  iWanted: wordsSchema,
  /** A belief of the writer, labelled so. */
  theyWanted: wordsSchema,
  iProtected: wordsSchema,
  theyProtected: wordsSchema,
  /** Wished splits of the next quarter's capacity, of a disagreement about priorities. */
  mySplit: optionalSplitSchema,
  /** A belief of the writer as well. */
  theirSplit: optionalSplitSchema,
  agreedSplit: optionalSplitSchema,
  costOfWaiting: z._default(z.nullable(z.enum(['low', 'medium', 'high'])), null),
  heat: z._default(z.nullable(scale(1, 5)), null),
  status: disagreementStatusSchema,
  parkedUntil: optionalDaySchema,
  settledOn: optionalDaySchema,
  settledBy: z._default(z.nullable(settledBySchema), null),
  reasonGiven: z._default(z.nullable(z.boolean()), null),
  reasonAccepted: z._default(z.nullable(z.boolean()), null),
  agreement: wordsSchema,
  reviewOn: optionalDaySchema,
  followUp: lineSchema,
});
export type Disagreement = z.infer<typeof disagreementSchema>;
