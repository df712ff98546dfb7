import * as z from 'zod/mini';
import { calendarDaySchema, count, idSchema, instantSchema, text } from '../fields/field-schemas.ts';
import { formAnswersSchema } from './form-answers.ts';
import { formNameSchema } from './reflection.ts';

/**
 * The revision that a change began from, with its line. What is made of the draft descends from it: where another
 * version came in meanwhile, both then stand. Absent in drafts of format 1, and where nothing is being changed.
 */
const base = z.optional(z.strictObject({ revision: idSchema, parents: z.array(idSchema) }));

/** A form begun and not finished: no entry yet, so in no statistic, count or archive. */
export const draftSchema = z.strictObject({
  type: z.literal('draft'),
  id: idSchema,
  form: formNameSchema,
  forDate: calendarDaySchema,
  startedAt: instantSchema,
  /** The finished check-in that is being edited; absent for a new one. */
  entryId: z.optional(idSchema),
  base,
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
  base,
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
