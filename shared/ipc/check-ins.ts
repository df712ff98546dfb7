import * as z from 'zod/mini';
import { eventNames } from '../check-ins/event-names.ts';
import { formAnswersSchema } from '../records/entries/form-answers.ts';
import { formNameSchema } from '../records/entries/reflection.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { command, nothing } from './call.ts';

const text = z.string();

const promptHead = {
  id: text,
  text,
  optional: z.boolean(),
  estSeconds: z.number(),
  /** Made by the writer. */
  own: z.boolean(),
  /** Why it is asked, in short sentences. */
  why: z.array(text),
};

const pickRows = z.array(z.strictObject({ id: text, label: text }));

/** One question as the form shows it. */
export const promptViewSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('forced-choice'),
    ...promptHead,
    left: text,
    right: text,
    equalLabel: text,
    skipLabel: text,
  }),
  z.strictObject({ kind: z.literal('bipolar-slider'), ...promptHead, left: text, right: text, midLabel: text }),
  z.strictObject({ kind: z.literal('time-split'), ...promptHead }),
  z.strictObject({
    kind: z.literal('activity-rating'),
    ...promptHead,
    labels: z.array(text),
    activities: z.array(
      z.strictObject({ id: text, label: text, category: z.enum(['people', 'coordination', 'technical', 'other']) }),
    ),
  }),
  z.strictObject({ kind: z.literal('rating'), ...promptHead, min: z.number(), max: z.number(), labels: z.array(text) }),
  z.strictObject({ kind: z.literal('count-pair'), ...promptHead, max: z.number() }),
  z.strictObject({ kind: z.literal('single-choice'), ...promptHead, options: z.array(text) }),
  z.strictObject({ kind: z.literal('commitment-check'), ...promptHead, options: z.array(text) }),
  z.strictObject({ kind: z.literal('number'), ...promptHead, min: z.number(), max: z.number() }),
  z.strictObject({
    kind: z.literal('multi-rating'),
    ...promptHead,
    min: z.number(),
    max: z.number(),
    labels: z.array(text),
    rows: z.array(text),
  }),
  z.strictObject({
    kind: z.literal('ladder-pick'),
    ...promptHead,
    ladders: z.array(z.strictObject({ id: z.enum(['technical', 'management']), label: text, rungs: pickRows })),
  }),
  z.strictObject({ kind: z.literal('open'), ...promptHead }),
]);
export type PromptView = z.infer<typeof promptViewSchema>;

export const formViewSchema = z.strictObject({
  draftId: idSchema,
  form: formNameSchema,
  /** What a check-in on an event is about; null for every other form. */
  event: z.nullable(z.enum(eventNames)),
  /** "Monthly check-in", "Before a conversation". */
  title: text,
  forDate: calendarDaySchema,
  /** Which of how many sittings this is; null for a form answered at once. */
  sitting: z.nullable(z.strictObject({ number: z.number(), of: z.number() })),
  /** Whom or what it is about: "About Kit."; null where nothing has to be said. */
  about: z.nullable(text),
  /** The finished check-in that is being changed; null for a new one. */
  editing: z.nullable(idSchema),
  /** Another version of what is changed came while it was: both will stand. */
  otherCame: z.boolean(),
  /** A finished check-in of this form about the same day or period, or null. */
  already: z.nullable(idSchema),
  prompts: z.array(promptViewSchema),
  /** What was answered before a break; empty for a form just begun. */
  answers: formAnswersSchema,
  /** Index into `prompts`, where the writer was. */
  step: z.number(),
  /** Where the caret stood in the text of that step, or null. */
  caret: z.nullable(z.number()),
  /** Counter of the last committed draft; 0 = nothing stored yet. */
  counter: z.number(),
  resumed: z.boolean(),
  /** Words about a late entry ("written 5 days later: counts half"), or null. */
  lateNote: z.nullable(text),
});
export type FormView = z.infer<typeof formViewSchema>;

export const dueFormSchema = z.strictObject({
  form: formNameSchema,
  event: z.nullable(z.enum(eventNames)),
  /** The finished check-in whose change was begun; null for a new one. */
  editing: z.nullable(idSchema),
  forDate: calendarDaySchema,
  /** "Daily check-in". */
  title: text,
  /** "About 55 seconds, 5 questions." */
  effort: text,
  /** Why it is offered now, in one short sentence. */
  why: text,
  /** A draft of it exists. */
  begun: z.boolean(),
});
export type DueForm = z.infer<typeof dueFormSchema>;

export const completedViewSchema = z.strictObject({
  entryId: idSchema,
  /** An earlier check-in was changed, rather than a new one made. */
  edited: z.boolean(),
  /** "Your 14th check-in." */
  headline: text,
  /** What it added, and what a line still needs. */
  added: z.array(text),
});
export type CompletedView = z.infer<typeof completedViewSchema>;

/** Check-ins from their first question to what they added. */
export const checkInsCalls = {
  'reflection:begin': command(
    z.strictObject({
      form: formNameSchema,
      /** Named for a check-in on an event alone. */
      event: z.nullable(z.enum(eventNames)),
      forDate: z.nullable(calendarDaySchema),
    }),
    formViewSchema,
    { touches: ['drafts'] },
  ),
  /** Opens a finished check-in again, with its answers; finishing makes a version of what it said before. */
  'reflection:edit': command(z.strictObject({ id: idSchema }), formViewSchema, { touches: ['drafts'] }),
  /** Keeps a sitting's answers sealed in the draft; the form goes on with the next one when it is begun again. */
  'reflection:end-sitting': command(z.strictObject({ draftId: idSchema, answers: formAnswersSchema }), nothing, {
    touches: ['journal', 'drafts'],
  }),
  /** Seals what is answered so far; gives back the counter that is now safe on disk. */
  'reflection:draft': command(
    z.strictObject({
      draftId: idSchema,
      counter: z.number().check(z.int(), z.gte(1)),
      step: z.number().check(z.int(), z.gte(0), z.lte(99)),
      /** Where the caret stands in the text of the step; null when it stands in none. */
      caret: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(1_000_000))),
      answers: formAnswersSchema,
    }),
    z.strictObject({ counter: z.number() }),
    { touches: ['drafts'] },
  ),
  'reflection:complete': command(
    z.strictObject({ draftId: idSchema, answers: formAnswersSchema }),
    completedViewSchema,
    { touches: ['journal', 'drafts'] },
  ),
  /** Asks where, and writes the answers as readable text: for a disk that takes no more. Null when cancelled. */
  'reflection:save-elsewhere': command(
    z.strictObject({ draftId: idSchema, answers: formAnswersSchema }),
    z.strictObject({ savedAs: z.nullable(z.string()) }),
    { touches: [], by: 'window' },
  ),
  'reflection:discard': command(z.strictObject({ draftId: idSchema }), nothing, { touches: ['journal', 'drafts'] }),
} as const;
