import * as z from 'zod/mini';
import { LONGEST_CAPTURE } from '../constants.ts';
import { calendarDaySchema, idSchema, text } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';
import { entryLinkSchema } from './entries.ts';

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

/** A note opened for writing: new, from a draft, or a finished one that is being changed. */
export const noteFormSchema = z.strictObject({
  draftId: idSchema,
  /** The finished note that is being changed, or null. */
  entryId: z.nullable(idSchema),
  /** Another version of what is changed came while it was: both will stand. */
  otherCame: z.boolean(),
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
  title: z.string(),
  forDate: calendarDaySchema,
  /** Changes a finished note. */
  changes: z.boolean(),
});
export type UnfinishedNote = z.infer<typeof unfinishedNoteSchema>;

/** What a note can begin with. */
export const templateViewSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  markdown: z.string(),
  own: z.boolean(),
});
export type TemplateView = z.infer<typeof templateViewSchema>;

/** Place of the caret, or null when it stands in no text. */
export const caretSchema = z.nullable(z.number().check(z.int(), z.gte(0), z.lte(2_000_000)));

const templateTitle = z.string().check(z.minLength(1), z.maxLength(200));
const templateText = z.string().check(z.maxLength(20_000));

/** Notes from their first word to their last, and what they can begin with. */
export const notesCalls = {
  /** A new note, or with `entryId` the changing of a finished one. Nothing is written by beginning. */
  'note:begin': command(
    z.strictObject({
      entryId: z.nullable(idSchema),
      forDate: z.nullable(calendarDaySchema),
      attachedTo: z.nullable(idSchema),
    }),
    noteFormSchema,
    { touches: ['drafts'] },
  ),
  'note:open': command(z.strictObject({ draftId: idSchema }), noteFormSchema, { touches: ['drafts'] }),
  /** Seals what is written so far; gives back the counter that is now safe on disk. */
  'note:draft': command(
    z.strictObject({
      draftId: idSchema,
      counter: z.number().check(z.int(), z.gte(1)),
      caret: caretSchema,
      content: noteContentSchema,
    }),
    z.strictObject({ counter: z.number() }),
    { touches: ['drafts'] },
  ),
  /** Null when a new note has no word in it: then nothing is kept. */
  'note:complete': command(
    z.strictObject({ draftId: idSchema, content: noteContentSchema }),
    z.strictObject({ entryId: z.nullable(idSchema) }),
    { touches: ['journal', 'drafts'] },
  ),
  /** Asks where, and writes the note as readable text: for a disk that takes no more. Null when cancelled. */
  'note:save-elsewhere': command(
    z.strictObject({ draftId: idSchema, content: noteContentSchema }),
    z.strictObject({ savedAs: z.nullable(z.string()) }),
    { touches: [] },
  ),
  /** One line, kept at once as a note for today. */
  'note:capture': command(
    z.strictObject({ line: z.string().check(z.minLength(1), z.maxLength(LONGEST_CAPTURE)) }),
    z.strictObject({ entryId: idSchema }),
    { touches: ['journal'] },
  ),
  'note:discard': command(z.strictObject({ draftId: idSchema }), nothing, { touches: ['journal', 'drafts'] }),
  'note:unfinished': query(nothing, z.strictObject({ notes: z.array(unfinishedNoteSchema) }), {
    reads: ['journal', 'drafts', 'day'],
  }),
  'template:list': query(nothing, z.strictObject({ templates: z.array(templateViewSchema) }), {
    reads: ['journal', 'day'],
  }),
  'template:create': command(z.strictObject({ title: templateTitle, markdown: templateText }), nothing, {
    touches: ['journal'],
  }),
  'template:rename': command(z.strictObject({ id: idSchema, title: templateTitle }), nothing, { touches: ['journal'] }),
  'template:delete': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
  'template:restore': command(z.strictObject({ id: idSchema }), nothing, { touches: ['journal'] }),
} as const;
