import * as z from 'zod/mini';
import { ownPromptSchema } from '../records/beside/own-prompt.ts';
import { activityCategorySchema, formNameSchema } from '../records/entries/reflection.ts';
import { calendarDaySchema, idSchema, text as textUpTo } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';

const text = z.string();

export const deckPromptSchema = z.strictObject({
  id: text,
  text,
  /** "Choice of two", "Scale of seven". */
  kind: text,
  /** "In turn" or "Every time". */
  turn: text,
  why: z.array(text),
  /** Whether it counts towards the energy line. */
  counts: z.boolean(),
  /** How often it was shown and passed over. */
  skips: z.number(),
  /** The last day of its rest; null while it is awake. */
  restsUntil: z.nullable(calendarDaySchema),
  on: z.boolean(),
  /** False for the question of an event, which would be nothing without it. */
  canSwitch: z.boolean(),
  /** What a question of the writer was made of; null for one of the catalogue. */
  own: z.nullable(z.lazy(() => promptWordsSchema)),
});
export type DeckPrompt = z.infer<typeof deckPromptSchema>;

const { shape } = ownPromptSchema;

/** What a writer says to make a question. */
export const promptWordsSchema = z.strictObject({
  kind: shape.kind,
  text: shape.text,
  left: textUpTo(200),
  right: textUpTo(200),
  leftPole: z.nullable(z.enum(['EM', 'TL'])),
  rightPole: z.nullable(z.enum(['EM', 'TL'])),
  drain: z.boolean(),
  form: shape.form,
});
export type PromptWords = z.infer<typeof promptWordsSchema>;

/** What an earlier version of the catalogue asked. */
export const askedBeforeSchema = z.strictObject({
  /** Asked no more, each with the questions that took its place. */
  retired: z.array(z.strictObject({ id: text, text, instead: z.array(text) })),
  /** Asked in other words, with the same meaning: answers count on. */
  reworded: z.array(z.strictObject({ id: text, before: text, now: text })),
});

export const deckViewSchema = z.strictObject({
  catalogueVersion: text,
  askedBefore: askedBeforeSchema,
  groups: z.array(z.strictObject({ form: formNameSchema, title: text, prompts: z.array(deckPromptSchema) })),
});
export type DeckView = z.infer<typeof deckViewSchema>;

export const activityNameSchema = z.string().check(z.minLength(1), z.maxLength(200));

export const activityListSchema = z.array(
  z.strictObject({
    id: idSchema,
    label: text,
    category: activityCategorySchema,
    /** Added by the writer. */
    own: z.boolean(),
    /** Offered when a check-in asks. */
    active: z.boolean(),
  }),
);
export type ActivityList = z.infer<typeof activityListSchema>;

/** The writer’s say over questions and activities. */
export const questionsCalls = {
  /** Every question with why it is asked and what was decided about it. */
  'prompt:list': query(nothing, deckViewSchema, { reads: ['journal', 'day'] }),
  'prompt:bring-back': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  /** Leaves a question out of every form, or takes it in again. */
  'prompt:switch': command(z.strictObject({ id: idSchema, on: z.boolean() }), nothing, { touches: ['journal'] }),
  'prompt:create': command(promptWordsSchema, nothing, { touches: ['journal'] }),
  /** Puts the old question away and makes a new one. */
  'prompt:update': command(z.strictObject({ id: idSchema, words: promptWordsSchema }), nothing, {
    touches: ['journal'],
  }),
  'activity:list': query(nothing, activityListSchema, { reads: ['journal', 'day'] }),
  'activity:create': command(
    z.strictObject({ label: activityNameSchema, category: activityCategorySchema }),
    z.strictObject({ id: idSchema }),
    { touches: ['journal'] },
  ),
  'activity:update': command(z.strictObject({ id: idSchema, label: activityNameSchema }), nothing, {
    touches: ['journal'],
  }),
  /** Puts an activity of the writer's away, or takes it up again. */
  'activity:switch': command(z.strictObject({ id: idSchema, on: z.boolean() }), nothing, { touches: ['journal'] }),
} as const;
