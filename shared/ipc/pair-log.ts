import * as z from 'zod/mini';
import { directionCardSchema } from '../records/beside/direction-card.ts';
import { disagreementSchema } from '../records/beside/disagreement.ts';
import { pairQuestionAnswerSchema } from '../records/beside/pair-question.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';

/** What every page about one partner begins with. */
const aboutPartnerFields = {
  today: calendarDaySchema,
  /** Whom the page is about; null while there is nobody. */
  partner: z.nullable(z.strictObject({ id: idSchema, label: z.string() })),
  /** Everybody the page could be about, newest first. */
  partners: z.array(z.strictObject({ id: idSchema, label: z.string() })),
};

/** Deleted, and not gone yet: each with the day from which the next writing may remove it. */
const deletedRowsSchema = z.array(
  z.strictObject({ id: idSchema, title: z.string(), retentionEnds: calendarDaySchema }),
);
export type DeletedRow = z.infer<typeof deletedRowsSchema>[number];

/** Whom to read about; null for the partner of today, else the last one. */
const askedPartnerSchema = z.strictObject({ partnerId: z.nullable(idSchema) });

/** What is kept, under its id; without one it is new. */
const keptIdSchema = z.nullable(idSchema);
const oneIdSchema = z.strictObject({ id: idSchema });

/** What a record is beside what it says. */
const headMask = {
  type: true,
  id: true,
  revision: true,
  parents: true,
  besideOf: true,
  updatedAt: true,
  deletedAt: true,
} as const;

/** What the writer says of a disagreement. */
export const disagreementSaidSchema = z.omit(disagreementSchema, headMask);
export type DisagreementSaid = z.output<typeof disagreementSaidSchema>;

export const disagreementRowSchema = z.extend(disagreementSaidSchema, {
  id: idSchema,
  /** Open or avoided today; one that was parked until a day now past is open again. */
  waits: z.boolean(),
  /** Days since its own. */
  days: z.number(),
});
export type DisagreementRow = z.infer<typeof disagreementRowSchema>;

export const disagreementsViewSchema = z.strictObject({
  ...aboutPartnerFields,
  /** What waits first, oldest first; then what is parked; then what was settled, newest first. */
  rows: z.array(disagreementRowSchema),
  /** Six months by kind and by way of settling, each with how many it rests on. */
  counts: z.array(z.string()),
  /** What has waited for long, a line each. */
  ageing: z.array(z.string()),
  deleted: deletedRowsSchema,
});
export type DisagreementsView = z.infer<typeof disagreementsViewSchema>;

/** The disagreements of a pair. */
export const disagreementsCalls = {
  'disagreement:list': query(askedPartnerSchema, disagreementsViewSchema, { reads: ['journal', 'day'] }),
  'disagreement:save': command(
    z.strictObject({ id: keptIdSchema, said: disagreementSaidSchema }),
    z.strictObject({ id: idSchema }),
    { touches: ['journal'] },
  ),
  'disagreement:delete': command(oneIdSchema, nothing, { touches: ['journal'] }),
  'disagreement:restore': command(oneIdSchema, nothing, { touches: ['journal'] }),
  /** Removes a deleted one for good, once a dialog of main was answered. */
  'disagreement:purge': command(oneIdSchema, nothing, { touches: ['journal'] }),
} as const;

/** What the writer says on a direction card. */
export const directionSaidSchema = z.omit(directionCardSchema, headMask);
export type DirectionSaid = z.output<typeof directionSaidSchema>;

export const directionRowSchema = z.extend(directionSaidSchema, {
  id: idSchema,
  /** Days since it was agreed on last. */
  days: z.number(),
});
export type DirectionRow = z.infer<typeof directionRowSchema>;

export const directionViewSchema = z.strictObject({
  ...aboutPartnerFields,
  /** The one that holds first, then the earlier ones, newest first. */
  cards: z.array(directionRowSchema),
  /** Asked where the one that holds was agreed on long ago; null otherwise. */
  question: z.nullable(z.string()),
  deleted: deletedRowsSchema,
});
export type DirectionView = z.infer<typeof directionViewSchema>;

/** What the two agreed to aim at. */
export const directionCalls = {
  'direction:list': query(askedPartnerSchema, directionViewSchema, { reads: ['journal', 'day'] }),
  'direction:save': command(
    z.strictObject({ id: keptIdSchema, said: directionSaidSchema }),
    z.strictObject({ id: idSchema }),
    { touches: ['journal'] },
  ),
  'direction:delete': command(oneIdSchema, nothing, { touches: ['journal'] }),
  'direction:restore': command(oneIdSchema, nothing, { touches: ['journal'] }),
  /** Removes a deleted one for good, once a dialog of main was answered. */
  'direction:purge': command(oneIdSchema, nothing, { touches: ['journal'] }),
} as const;

export const pairQuestionViewSchema = z.strictObject({
  /** The one question that the partner of today is asked about; null while there is none. */
  card: z.nullable(
    z.strictObject({
      question: z.string(),
      text: z.string(),
      basis: z.enum(['named in the source', 'our inference']),
    }),
  ),
});
export type PairQuestionView = z.infer<typeof pairQuestionViewSchema>;

export const pairQuestionAnsweredSchema = z.strictObject({
  question: z.string().check(z.maxLength(80)),
  answer: pairQuestionAnswerSchema,
});
export type PairQuestionAnswered = z.infer<typeof pairQuestionAnsweredSchema>;

/** The question card, at most one a month. */
export const pairQuestionCalls = {
  'pair-question:read': query(nothing, pairQuestionViewSchema, { reads: ['journal', 'day'] }),
  'pair-question:answer': command(pairQuestionAnsweredSchema, oneIdSchema, { touches: ['journal'] }),
  /** Takes an answer back: the card is there again. */
  'pair-question:delete': command(oneIdSchema, nothing, { touches: ['journal'] }),
} as const;
