import * as z from 'zod/mini';
import { calendarDaySchema, count, idSchema, instantSchema, scale, share, text } from './field-schemas.ts';

/**
 * What the journal holds, as data. Field names are those of the archive: what is exported is what is stored.
 * `docs/data.md` owns the meaning of every field.
 */

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

const countPairSchema = z.strictObject({ planned: count, done: count });
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

const entryHead = {
  id: idSchema,
  revision: z._default(idSchema, 'r0'),
  parents: z._default(z.array(idSchema), []),
  forDate: calendarDaySchema,
  createdAt: instantSchema,
  tz: z._default(text(80), 'UTC'),
  utcOffsetMinutes: z._default(scale(-1_080, 1_080), 0),
  createdLocalDate: calendarDaySchema,
  updatedAt: z._default(z.nullable(instantSchema), null),
  deletedAt: z._default(z.nullable(instantSchema), null),
  private: z._default(z.boolean(), false),
  starred: z._default(z.boolean(), false),
  pinned: z._default(z.boolean(), false),
  tags: z._default(z.array(text(200)), []),
  people: z._default(z.array(text(200)), []),
  projects: z._default(z.array(text(200)), []),
};

export const reflectionSchema = z.strictObject({
  type: z.literal('reflection'),
  ...entryHead,
  form: formNameSchema,
  catalogueVersion: z._default(text(40), '2026.1'),
  ...answerFields,
});
export type Reflection = z.infer<typeof reflectionSchema>;

export const noteSchema = z.strictObject({
  type: z.literal('note'),
  ...entryHead,
  title: z._default(text(2_000), ''),
  markdown: z._default(text(2_000_000), ''),
  /** The check-in it belongs to, or null. */
  attachedTo: z._default(z.nullable(idSchema), null),
});
export type Note = z.infer<typeof noteSchema>;

/** Anything dated on the timeline. */
export const entrySchema = z.discriminatedUnion('type', [reflectionSchema, noteSchema]);
export type Entry = z.infer<typeof entrySchema>;

export const roleNameSchema = z.enum(['TL', 'combined', 'EM', 'IC', 'other']);
export type RoleName = z.infer<typeof roleNameSchema>;

/** One stretch of holding one role. `to` is the last day, null while it lasts. */
export const roleSpellSchema = z.strictObject({
  type: z.literal('role'),
  id: idSchema,
  revision: z._default(idSchema, 'r0'),
  parents: z._default(z.array(idSchema), []),
  from: calendarDaySchema,
  to: z._default(z.nullable(calendarDaySchema), null),
  role: roleNameSchema,
  title: z._default(text(200), ''),
  rung: z._default(z.nullable(text(80)), null),
  teamSize: z._default(z.nullable(count), null),
  expectedSplit: z._default(z.nullable(z.strictObject({ people: share, coordination: share, technical: share })), null),
  note: z._default(text(20_000), ''),
  deletedAt: z._default(z.nullable(instantSchema), null),
});
export type RoleSpell = z.infer<typeof roleSpellSchema>;

/** One rating, or one choice, a row: by the words of the row for ratings, by the ladder for rungs. Null = left open. */
const picksSchema = z.record(text(80), z.nullable(z.union([z.number(), text(2_000)])));
export type Picks = z.infer<typeof picksSchema>;

/**
 * One answer as the form gives it, by prompt: null = skipped on purpose; a prompt without a key was not reached.
 * `answer-fields.ts` turns these into the fields of a reflection.
 */
export const formAnswerSchema = z.nullable(
  z.union([
    z.number(),
    text(20_000),
    splitSchema,
    z.array(activityRatingSchema).check(z.maxLength(50)),
    countPairSchema,
    picksSchema,
  ]),
);
export type FormAnswer = z.infer<typeof formAnswerSchema>;

export const formAnswersSchema = z.record(text(80), formAnswerSchema);
export type FormAnswers = z.infer<typeof formAnswersSchema>;

/** A form begun and not finished: no entry yet, so in no statistic, count or archive. */
export const draftSchema = z.strictObject({
  type: z.literal('draft'),
  id: idSchema,
  form: formNameSchema,
  forDate: calendarDaySchema,
  startedAt: instantSchema,
  /** The finished check-in that is being edited; absent for a new one. */
  entryId: z.optional(idSchema),
  /** The sitting the writer is in, from 1; absent in a form that is answered at once. */
  sitting: z.optional(count),
  /** The commitment it asks about. */
  commitmentId: z.optional(idSchema),
  /** The experiment whose start or end it is about. */
  experimentId: z.optional(idSchema),
  catalogueVersion: text(40),
  promptIds: z.array(text(80)),
  step: count,
  counter: z.number().check(z.int(), z.gte(0)),
  /** Where the caret stood in the text of the step; absent when it stood in none. */
  caret: z.optional(count),
  answers: formAnswersSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** A note begun, or changed, and not finished: in no statistic, count or archive. */
export const noteDraftSchema = z.strictObject({
  type: z.literal('note-draft'),
  id: idSchema,
  /** The finished note that is being edited; null for a new one. */
  entryId: z.nullable(idSchema),
  forDate: calendarDaySchema,
  startedAt: instantSchema,
  counter: z.number().check(z.int(), z.gte(0)),
  /** Where the caret stood in the text, or null. */
  caret: z.nullable(z.number().check(z.int(), z.gte(0))),
  title: text(2_000),
  markdown: text(2_000_000),
  attachedTo: z.nullable(idSchema),
  // Only what is otherwise than in the note that is edited (in a new one: otherwise than off, and than none), so that
  // what is marked on the page of the entry meanwhile is not taken back with the draft.
  private: z.optional(z.boolean()),
  starred: z.optional(z.boolean()),
  pinned: z.optional(z.boolean()),
  projects: z.optional(z.array(text(200))),
});
export type NoteDraft = z.infer<typeof noteDraftSchema>;

/** An entry as it was before an edit, kept for 30 days. In no statistic, count or archive. */
export const versionSchema = z.strictObject({
  type: z.literal('version'),
  id: idSchema,
  /** When it was replaced. */
  replacedAt: instantSchema,
  entry: entrySchema,
});
export type Version = z.infer<typeof versionSchema>;
