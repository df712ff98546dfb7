import * as z from 'zod/mini';
import { entrySchema } from '../records/entries/entry.ts';
import { formNameSchema } from '../records/entries/reflection.ts';
import { calendarDaySchema, idSchema, instantSchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';

const text = z.string();
const figure = z.nullable(z.number());

/** Another entry, as far as a link to it needs. */
export const entryLinkSchema = z.strictObject({ id: idSchema, title: text, forDate: calendarDaySchema });
export type EntryLink = z.infer<typeof entryLinkSchema>;

/** What was said in one check-in, in words. */
export const saidSchema = z.strictObject({ entryId: idSchema, day: calendarDaySchema, words: text });

/** One question and what was answered to it, newest first. */
export const toldSchema = z.strictObject({ promptId: text, question: text, answers: z.array(saidSchema) });

/** What lies in the bin: an entry, or any record that was deleted for good on another laptop. */
export const binnedEntrySchema = z.strictObject({
  id: idSchema,
  title: text,
  excerpt: text,
  /** The day it is about; null for what is about none. */
  forDate: z.nullable(calendarDaySchema),
  /** Null where what was stored is no day. */
  deletedOn: z.nullable(calendarDaySchema),
  /** The day from which the next writing may remove it. */
  retentionEnds: z.nullable(calendarDaySchema),
  goneElsewhere: z.boolean(),
});
export type BinnedEntry = z.infer<typeof binnedEntrySchema>;

/** An earlier version of an entry, in a list. */
export const versionLineSchema = z.strictObject({
  id: idSchema,
  replacedAt: instantSchema,
  /** The civil day and the time of day here on which it was replaced: "18:05". */
  replacedOn: calendarDaySchema,
  replacedTime: text,
  retentionEnds: calendarDaySchema,
});
export type VersionLine = z.infer<typeof versionLineSchema>;

/** A piece of text that two versions share, or that one of them alone has. */
export const differencePieceSchema = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: text });

/** An earlier version beside the entry as it is now. */
export const versionViewSchema = z.strictObject({
  line: versionLineSchema,
  /** `removed` stood there then and does not now; `added` came since. */
  title: z.array(differencePieceSchema),
  text: z.array(differencePieceSchema),
  words: z.strictObject({ added: z.number(), removed: z.number() }),
});
export type VersionView = z.infer<typeof versionViewSchema>;

/** What stands around an entry on its page. */
export const entrySurroundings = {
  /** Whom or what a check-in is about: "About Kit."; null where nothing has to be said. */
  about: z.nullable(text),
  /** Entries before and after it in time. */
  earlier: z.nullable(idSchema),
  later: z.nullable(idSchema),
  /** The check-in that a note is attached to. */
  attachedTo: z.nullable(entryLinkSchema),
  /** Notes attached to a check-in, oldest first. */
  notes: z.array(z.strictObject({ ...entryLinkSchema.shape, markdown: text })),
  /** Newest first. */
  versions: z.array(versionLineSchema),
  /** A draft that changes it. */
  draftId: z.nullable(idSchema),
};

const surroundingsSchema = z.strictObject(entrySurroundings);
export type EntrySurroundings = z.infer<typeof surroundingsSchema>;

export const entryLineSchema = z.strictObject({
  id: idSchema,
  type: z.enum(['reflection', 'note']),
  form: z.nullable(formNameSchema),
  forDate: calendarDaySchema,
  week: z.number(),
  /** "Note", "Daily check-in". */
  kind: text,
  /** A note's title; else its kind. */
  title: text,
  /** What the writer typed: the title of a note, else the first words; empty where there are none. */
  words: text,
  /** First words the writer typed, or the activities that were named. */
  excerpt: text,
  energy: figure,
  time: figure,
  private: z.boolean(),
  starred: z.boolean(),
  /** Later than today. */
  future: z.boolean(),
});
export type EntryLine = z.infer<typeof entryLineSchema>;

/** One day of the journal: how many entries, and their energy answers, -1 to 1, from `n` of them. */
export const journalDaySchema = z.strictObject({
  day: calendarDaySchema,
  count: z.number(),
  energy: figure,
  n: z.number(),
});
export type JournalDay = z.infer<typeof journalDaySchema>;

export const journalPageSchema = z.strictObject({
  lines: z.array(entryLineSchema),
  /** The days of its lines, for their marks; a day is whole, wherever the page ends. */
  days: z.array(journalDaySchema),
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

/** Entries of every kind: their lines, pages, marks, versions and bin. */
export const entriesCalls = {
  'journal:page': query(
    z.strictObject({
      after: z.nullable(z.number()),
      /** Only this week, when given. */
      week: z.nullable(z.number()),
    }),
    journalPageSchema,
    { reads: ['journal', 'day'] },
  ),
  'entry:read': query(z.strictObject({ id: idSchema }), entryViewSchema, { reads: ['journal', 'drafts', 'day'] }),
  'entry:delete': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  'entry:restore': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  /** Only what is given changes. */
  'entry:update-marks': command(
    z.strictObject({
      id: idSchema,
      starred: z.optional(z.boolean()),
      pinned: z.optional(z.boolean()),
      private: z.optional(z.boolean()),
    }),
    nothing,
    { touches: ['journal'] },
  ),
  'bin:read': query(nothing, z.strictObject({ entries: z.array(binnedEntrySchema) }), { reads: ['journal', 'day'] }),
  /** For good, with its versions. */
  /** Asks first, in a dialog of main: a page alone deletes nothing for ever. */
  'bin:purge': command(z.strictObject({ id: idSchema }), z.strictObject({ dropped: z.boolean() }), {
    touches: ['journal'],
  }),
  'version:read': query(z.strictObject({ id: idSchema }), versionViewSchema, { reads: ['journal', 'day'] }),
  /** Makes a new revision that says what this version said. */
  'version:bring-back': command(z.strictObject({ id: idSchema }), z.strictObject({ entryId: idSchema }), {
    touches: ['journal', 'drafts'],
  }),
} as const;
