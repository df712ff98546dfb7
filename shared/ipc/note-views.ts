import * as z from 'zod/mini';
import { calendarDaySchema, idSchema, instantSchema, text } from '../records/fields/field-schemas.ts';

/** What the screens for notes, the bin and versions are given. */

const words = z.string();

/** What the writer makes of a note: the same in a draft and when it is finished. */
export const noteContent = {
  forDate: calendarDaySchema,
  title: text(2_000),
  markdown: text(2_000_000),
  /** The check-in it belongs to, or null. */
  attachedTo: z.nullable(idSchema),
  private: z.boolean(),
  starred: z.boolean(),
  pinned: z.boolean(),
  projects: z.array(text(200)),
};

export const noteContentSchema = z.strictObject(noteContent);
export type NoteContent = z.infer<typeof noteContentSchema>;

/** Another entry, as far as a link to it needs. */
export const entryLinkSchema = z.strictObject({ id: idSchema, title: words, forDate: calendarDaySchema });
export type EntryLink = z.infer<typeof entryLinkSchema>;

/** A note opened for writing: new, from a draft, or a finished one that is being changed. */
export const noteFormSchema = z.strictObject({
  draftId: idSchema,
  /** The finished note that is being changed, or null. */
  entryId: z.nullable(idSchema),
  today: calendarDaySchema,
  content: noteContentSchema,
  /** The check-in that it is attached to, while that is in the journal. */
  attachedEntry: z.nullable(entryLinkSchema),
  /** Where the caret stood in the text, or null. */
  caret: z.nullable(z.number()),
  /** Counter of the last committed draft; 0 = nothing stored yet. */
  counter: z.number(),
  resumed: z.boolean(),
});
export type NoteForm = z.infer<typeof noteFormSchema>;

/** A note begun, or changed, and not finished. */
export const unfinishedNoteSchema = z.strictObject({
  draftId: idSchema,
  /** Its title or first words; empty when the writer took every word out again. */
  title: words,
  forDate: calendarDaySchema,
  /** Changes a finished note. */
  changes: z.boolean(),
});
export type UnfinishedNote = z.infer<typeof unfinishedNoteSchema>;

/** What a note can begin with. */
export const templateViewSchema = z.strictObject({ id: idSchema, title: words, markdown: words, own: z.boolean() });
export type TemplateView = z.infer<typeof templateViewSchema>;

/** An entry in the bin. */
export const binnedEntrySchema = z.strictObject({
  id: idSchema,
  title: words,
  excerpt: words,
  forDate: calendarDaySchema,
  deletedOn: calendarDaySchema,
  /** The day from which the next writing may remove it. */
  goesOn: calendarDaySchema,
});
export type BinnedEntry = z.infer<typeof binnedEntrySchema>;

/** An earlier version of an entry, in a list. */
export const versionLineSchema = z.strictObject({
  id: idSchema,
  replacedAt: instantSchema,
  /** The civil day and the time of day here on which it was replaced: "18:05". */
  replacedOn: calendarDaySchema,
  replacedTime: words,
  goesOn: calendarDaySchema,
});
export type VersionLine = z.infer<typeof versionLineSchema>;

/** A piece of text that two versions share, or that one of them alone has. */
export const differencePieceSchema = z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: words });

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
  about: z.nullable(words),
  /** Entries before and after it in time. */
  earlier: z.nullable(idSchema),
  later: z.nullable(idSchema),
  /** The check-in that a note is attached to. */
  attachedTo: z.nullable(entryLinkSchema),
  /** Notes attached to a check-in, oldest first. */
  notes: z.array(z.strictObject({ ...entryLinkSchema.shape, markdown: words })),
  /** Newest first. */
  versions: z.array(versionLineSchema),
  /** A draft that changes it. */
  draftId: z.nullable(idSchema),
};

/** Place of the caret, or null when it stands in no text. */
export const caretSchema = z.nullable(z.number().check(z.int(), z.gte(0), z.lte(2_000_000)));

const surroundingsSchema = z.strictObject(entrySurroundings);
export type EntrySurroundings = z.infer<typeof surroundingsSchema>;
