import * as z from 'zod/mini';
import { answerPlaces } from '../check-ins/answer-places.ts';
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
  /** The screen where the answer comes back; null where that is the page of its entry alone. */
  comesBack: z.nullable(z.enum(answerPlaces)),
  /** A small line under the question, or null. */
  hint: z.nullable(text),
  /** What "na" is called, an answer that says nothing; null where the question has none. */
  naLabel: z.nullable(text),
  /** The day from which it is asked again once it is skipped now; null = the next time all the same. */
  backAfterSkip: z.nullable(calendarDaySchema),
  /** The answers of the form after which it is shown; null = in any case. */
  after: z.nullable(
    z.strictObject({
      prompt: z.union([text, z.array(text)]),
      answers: z.optional(z.array(text)),
      atLeast: z.optional(z.number()),
      exactly: z.optional(z.number()),
    }),
  ),
};

const scale = { min: z.number(), max: z.number(), labels: z.array(text) };

const pickRows = z.array(z.strictObject({ id: text, label: text }));

/** One question as the form shows it. */
export const promptViewSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('forced-choice'),
    ...promptHead,
    left: text,
    right: text,
    equalLabel: text,
    /** What passing over is called where it stands among the answers: under questions that know no "na". */
    skipLabel: z.nullable(text),
  }),
  z.strictObject({ kind: z.literal('bipolar-slider'), ...promptHead, left: text, right: text, midLabel: text }),
  z.strictObject({ kind: z.literal('time-split'), ...promptHead }),
  z.strictObject({
    kind: z.literal('activity-rating'),
    ...promptHead,
    labels: z.array(text),
    /** Those picked most often first, then in the order of the list. */
    activities: z.array(
      z.strictObject({
        id: text,
        label: text,
        category: z.enum(['people', 'coordination', 'technical', 'other']),
        /** Among the few that the writer picked most often lately. */
        often: z.boolean(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('rating'), ...promptHead, ...scale }),
  /** Two ratings on one screen, each a question of its own; `id` and `text` are those of the first. */
  z.strictObject({
    kind: z.literal('rating-pair'),
    ...promptHead,
    ...scale,
    rows: z.array(z.strictObject({ id: text, text, hint: z.nullable(text) })),
  }),
  z.strictObject({ kind: z.literal('count-pair'), ...promptHead, max: z.number() }),
  z.strictObject({ kind: z.literal('single-choice'), ...promptHead, options: z.array(text) }),
  z.strictObject({ kind: z.literal('commitment-check'), ...promptHead, options: z.array(text) }),
  z.strictObject({ kind: z.literal('number'), ...promptHead, min: z.number(), max: z.number() }),
  z.strictObject({
    kind: z.literal('multi-rating'),
    ...promptHead,
    ...scale,
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
  /** A daily form about today begun before five in the morning: yesterday, while that has none; else null. */
  yesterday: z.nullable(calendarDaySchema),
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

/** The days of the last eight weeks that have an energy answer, and what this check-in adds to them. */
export const recentDotsSchema = z.strictObject({
  /** A Monday; the last day is the Sunday of the eighth week. */
  from: calendarDaySchema,
  days: z.array(z.strictObject({ day: calendarDaySchema, energy: z.number() })),
  /** The day whose dot this check-in made or moved; null where it added none. */
  fresh: z.nullable(calendarDaySchema),
});
export type RecentDots = z.infer<typeof recentDotsSchema>;

export const completedViewSchema = z.strictObject({
  entryId: idSchema,
  /** An earlier check-in was changed, rather than a new one made. */
  edited: z.boolean(),
  form: formNameSchema,
  forDate: calendarDaySchema,
  /** "Your first check-in.", "Weekly check-in kept." */
  headline: text,
  /** The writer's own line, or null. */
  line: z.nullable(text),
  /** The picture it falls on; null where it lies outside the last eight weeks. */
  dots: z.nullable(recentDotsSchema),
  /** What this form changed, a name and a figure or word each: "Time", "people 40 %, coordination 60 %". */
  changed: z.array(z.strictObject({ name: text, said: text })),
  /** A line of one's own from the same season of an earlier year; null where there is none. */
  season: z.nullable(z.strictObject({ id: idSchema, forDate: calendarDaySchema, line: text })),
  /** The one sentence about what comes next; null where nothing has to be said. */
  next: z.nullable(text),
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
    { touches: [] },
  ),
  'reflection:discard': command(z.strictObject({ draftId: idSchema }), nothing, { touches: ['journal', 'drafts'] }),
} as const;
