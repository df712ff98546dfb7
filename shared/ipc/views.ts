import * as z from 'zod/mini';
import { entrySchema } from '../records/entries/entry.ts';
import { formNameSchema } from '../records/entries/reflection.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { curveNames } from '../wording/curve-names.ts';
import { dueFormSchema } from './form-views.ts';
import { entrySurroundings } from './note-views.ts';

/** What the screens are given: computed views and pages, never the whole journal. */

const text = z.string();
const line = z.nullable(z.number());

export const vaultStateSchema = z.discriminatedUnion('status', [
  z.strictObject({
    /** No vault on this machine yet: onboarding. */
    status: z.literal('none'),
    /** The vault that was chosen before and is not where it was; absent when none was chosen. */
    missing: z.optional(text),
  }),
  z.strictObject({ status: z.literal('locked'), vaultName: text }),
  z.strictObject({
    status: z.literal('unlocked'),
    vaultName: text,
    /** A throw-away vault with the sample diary; gone at lock. */
    sample: z.boolean(),
    /** False until the role held is known: the third screen of onboarding. */
    roleKnown: z.boolean(),
    /** Why nothing can be changed; absent while it can. */
    readOnly: z.optional(z.enum(['copy', 'salvaged', 'write-failed'])),
    /** Of a damaged vault: how many records could not be read, null when nobody can say; absent for any other. */
    lost: z.optional(z.nullable(z.number())),
    /** The file is not what this machine last saw of the vault; absent when it is, and once that was accepted. */
    doubt: z.optional(
      z.strictObject({
        /** `unlike`: neither newer nor older, as a copy that went another way is. */
        why: z.enum(['older', 'unlike']),
        /** How many saves an older file lacks; null when that cannot be said. */
        missingSaves: z.nullable(z.number()),
      }),
    ),
  }),
]);
export type VaultState = z.infer<typeof vaultStateSchema>;
export type VaultDoubt = NonNullable<Extract<VaultState, { status: 'unlocked' }>['doubt']>;

export const todayViewSchema = z.strictObject({
  today: calendarDaySchema,
  /** Nothing is asked for. */
  onHoliday: z.boolean(),
  due: z.array(dueFormSchema),
  /** Forms that are not due but may be begun. */
  offered: z.array(dueFormSchema),
  /** Finished check-ins in the journal. */
  checkIns: z.number(),
  /** "A line needs 4 weeks; you have 2." Empty when there is nothing to add. */
  progress: z.array(text),
  /** Questions that rest after a skip and can be brought back. */
  resting: z.number(),
  /** Whether the duo form can be asked at all. */
  hasPartner: z.boolean(),
  /** Commitments and experiments that run. */
  plans: z.number(),
  /** Between midnight and 05:00: the day before, offered as "for yesterday?". */
  yesterday: z.nullable(calendarDaySchema),
});
export type TodayView = z.infer<typeof todayViewSchema>;

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

export const entryLineSchema = z.strictObject({
  id: idSchema,
  type: z.enum(['reflection', 'note']),
  form: z.nullable(formNameSchema),
  forDate: calendarDaySchema,
  week: z.number(),
  /** "Daily check-in". */
  title: text,
  /** First words the writer typed, or what was answered. */
  excerpt: text,
  energy: line,
  time: line,
  private: z.boolean(),
  starred: z.boolean(),
  /** Later than today. */
  future: z.boolean(),
});
export type EntryLine = z.infer<typeof entryLineSchema>;

export const journalPageSchema = z.strictObject({
  lines: z.array(entryLineSchema),
  /** Newest first; pass `next` to go on, null at the end. */
  next: z.nullable(z.number()),
  total: z.number(),
});
export type JournalPage = z.infer<typeof journalPageSchema>;

export const entryViewSchema = z.strictObject({
  entry: entrySchema,
  title: text,
  /** Each question with its answer in words, in the order they were asked. */
  answers: z.array(z.strictObject({ promptId: text, question: text, answer: text, skipped: z.boolean() })),
  /** How it counts: "Counts with weight 0.67: energy 0.1, time -0.1." or why it does not. */
  counting: text,
  ...entrySurroundings,
});
export type EntryView = z.infer<typeof entryViewSchema>;

/** One week of the journal, as a dot or a bar of the chart opens it. */
export const weekViewSchema = z.strictObject({
  week: z.number(),
  /** What it was opened for: a dot of energy, or what recorded time is drawn from. */
  curve: z.enum(curveNames),
  /** As many as the n of the dot, newest first. */
  counted: z.array(entryLineSchema),
  /** The others of that week, each with the reason. */
  notCounted: z.array(z.strictObject({ line: entryLineSchema, why: text })),
});
export type WeekView = z.infer<typeof weekViewSchema>;
