import * as z from 'zod/mini';
import { eventNames } from '../check-ins/event-names.ts';
import { roleNameSchema } from '../records/beside/role-period.ts';
import { formAnswersSchema } from '../records/entries/form-answers.ts';
import { activityCategorySchema, formNameSchema } from '../records/entries/reflection.ts';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { activityListSchema, activityNameSchema, deckViewSchema, promptWordsSchema } from './deck-views.ts';
import { formViewSchema } from './form-views.ts';
import {
  entryLabelsSchema,
  labelKindSchema,
  labelNameSchema,
  labelsViewSchema,
  relabelledSchema,
} from './label-views.ts';
import {
  binnedEntrySchema,
  caretSchema,
  noteContentSchema,
  noteFormSchema,
  templateViewSchema,
  unfinishedNoteSchema,
  versionViewSchema,
} from './note-views.ts';
import { keptPartnerSchema, partnersViewSchema } from './partner-views.ts';
import { holidaySpanSchema, holidayViewSchema, rhythmViewSchema } from './pause-views.ts';
import { keptRoleSchema, roleHistorySchema } from './role-views.ts';
import { completedViewSchema, entryViewSchema, todayViewSchema, vaultStateSchema } from './views.ts';

const nothing = z.null();
const templateTitle = z.string().check(z.minLength(1), z.maxLength(200));
const templateText = z.string().check(z.maxLength(20_000));

/** What is written: check-ins, notes, roles, labels, questions. */
export const writingContract = {
  'role:begin': {
    input: z.strictObject({
      role: roleNameSchema,
      title: z.string().check(z.maxLength(200)),
      teamSize: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(999))),
    }),
    output: vaultStateSchema,
  },
  'today:read': { input: nothing, output: todayViewSchema },
  'reflection:begin': {
    input: z.strictObject({
      form: formNameSchema,
      /** Named for a check-in on an event alone. */
      event: z.nullable(z.enum(eventNames)),
      forDate: z.nullable(calendarDaySchema),
    }),
    output: formViewSchema,
  },
  /** Opens a finished check-in again, with its answers; finishing makes a version of what it said before. */
  'reflection:edit': { input: z.strictObject({ id: idSchema }), output: formViewSchema },
  /** Keeps a sitting's answers sealed in the draft; the form goes on with the next one when it is begun again. */
  'reflection:end-sitting': {
    input: z.strictObject({ draftId: idSchema, answers: formAnswersSchema }),
    output: nothing,
  },
  /** Seals what is answered so far; gives back the counter that is now safe on disk. */
  'reflection:draft': {
    input: z.strictObject({
      draftId: idSchema,
      counter: z.number().check(z.int(), z.gte(1)),
      step: z.number().check(z.int(), z.gte(0), z.lte(99)),
      /** Where the caret stands in the text of the step; null when it stands in none. */
      caret: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(1_000_000))),
      answers: formAnswersSchema,
    }),
    output: z.strictObject({ counter: z.number() }),
  },
  'reflection:complete': {
    input: z.strictObject({ draftId: idSchema, answers: formAnswersSchema }),
    output: completedViewSchema,
  },
  /** Asks where, and writes the answers as readable text: for a disk that takes no more. Null when cancelled. */
  'reflection:save-elsewhere': {
    input: z.strictObject({ draftId: idSchema, answers: formAnswersSchema }),
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
  'reflection:discard': { input: z.strictObject({ draftId: idSchema }), output: nothing },
  /** Every question with why it is asked and what was decided about it. */
  'prompt:deck': { input: nothing, output: deckViewSchema },
  'prompt:bring-back': { input: z.strictObject({ id: idSchema }), output: nothing },
  /** Leaves a question out of every form, or takes it in again. */
  'prompt:switch': { input: z.strictObject({ id: idSchema, on: z.boolean() }), output: nothing },
  'prompt:add': { input: promptWordsSchema, output: nothing },
  /** Puts the old question away and makes a new one. */
  'prompt:change': { input: z.strictObject({ id: idSchema, words: promptWordsSchema }), output: nothing },
  'activity:list': { input: nothing, output: activityListSchema },
  'activity:add': {
    input: z.strictObject({ label: activityNameSchema, category: activityCategorySchema }),
    output: z.strictObject({ id: idSchema }),
  },
  'activity:rename': { input: z.strictObject({ id: idSchema, label: activityNameSchema }), output: nothing },
  /** Puts an activity of the writer's away, or takes it up again. */
  'activity:switch': { input: z.strictObject({ id: idSchema, on: z.boolean() }), output: nothing },
  /** The other half of the duo, by an alias alone. */
  'partner:list': { input: nothing, output: partnersViewSchema },
  'partner:keep': { input: keptPartnerSchema, output: partnersViewSchema },
  /** With every answer about the pair, for 30 days not for good. */
  'partner:delete': { input: z.strictObject({ id: idSchema }), output: partnersViewSchema },
  'partner:restore': { input: z.strictObject({ id: idSchema }), output: partnersViewSchema },
  /** Removes a deleted one, and what went along, for good. */
  'partner:drop': { input: z.strictObject({ id: idSchema }), output: partnersViewSchema },
  'holiday:read': { input: nothing, output: holidayViewSchema },
  /** Begins a time without reminders, or changes the one that lasts or comes next. */
  'holiday:set': { input: holidaySpanSchema, output: holidayViewSchema },
  'holiday:end': { input: nothing, output: holidayViewSchema },
  'role:list': { input: nothing, output: roleHistorySchema },
  'role:keep': { input: keptRoleSchema, output: roleHistorySchema },
  'role:delete': { input: z.strictObject({ id: idSchema }), output: roleHistorySchema },
  'role:restore': { input: z.strictObject({ id: idSchema }), output: roleHistorySchema },
  'rhythm:read': { input: nothing, output: rhythmViewSchema },
  /** In place of the labels it had. */
  'entry:label': { input: z.strictObject({ id: idSchema, labels: entryLabelsSchema }), output: nothing },
  'labels:read': { input: nothing, output: labelsViewSchema },
  /** In every entry; a name that is there already makes one of the two. */
  'label:rename': {
    input: z.strictObject({ kind: labelKindSchema, from: labelNameSchema, to: labelNameSchema }),
    output: relabelledSchema,
  },
  'label:delete': { input: z.strictObject({ kind: labelKindSchema, name: labelNameSchema }), output: relabelledSchema },
  /** Takes the last renaming, merging or deleting back. */
  'label:undo': { input: nothing, output: relabelledSchema },
  /** The other names of a person, in place of those known. */
  'person:keep': {
    input: z.strictObject({ name: labelNameSchema, aliases: z.array(labelNameSchema).check(z.maxLength(50)) }),
    output: nothing,
  },
  'entry:read': { input: z.strictObject({ id: idSchema }), output: entryViewSchema },
  'entry:delete': { input: z.strictObject({ id: idSchema }), output: nothing },
  'entry:restore': { input: z.strictObject({ id: idSchema }), output: nothing },
  /** Only what is given changes. */
  'entry:mark': {
    input: z.strictObject({
      id: idSchema,
      starred: z.optional(z.boolean()),
      pinned: z.optional(z.boolean()),
      private: z.optional(z.boolean()),
    }),
    output: nothing,
  },
  /** A new note, or with `entryId` the changing of a finished one. Nothing is written by beginning. */
  'note:begin': {
    input: z.strictObject({
      entryId: z.nullable(idSchema),
      forDate: z.nullable(calendarDaySchema),
      attachedTo: z.nullable(idSchema),
    }),
    output: noteFormSchema,
  },
  'note:open': { input: z.strictObject({ draftId: idSchema }), output: noteFormSchema },
  /** Seals what is written so far; gives back the counter that is now safe on disk. */
  'note:draft': {
    input: z.strictObject({
      draftId: idSchema,
      counter: z.number().check(z.int(), z.gte(1)),
      caret: caretSchema,
      content: noteContentSchema,
    }),
    output: z.strictObject({ counter: z.number() }),
  },
  /** Null when a new note has no word in it: then nothing is kept. */
  'note:complete': {
    input: z.strictObject({ draftId: idSchema, content: noteContentSchema }),
    output: z.strictObject({ entryId: z.nullable(idSchema) }),
  },
  /** Asks where, and writes the note as readable text: for a disk that takes no more. Null when cancelled. */
  'note:save-elsewhere': {
    input: z.strictObject({ draftId: idSchema, content: noteContentSchema }),
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
  'note:discard': { input: z.strictObject({ draftId: idSchema }), output: nothing },
  'note:unfinished': { input: nothing, output: z.strictObject({ notes: z.array(unfinishedNoteSchema) }) },
  'template:list': { input: nothing, output: z.strictObject({ templates: z.array(templateViewSchema) }) },
  'template:keep': { input: z.strictObject({ title: templateTitle, markdown: templateText }), output: nothing },
  'template:rename': { input: z.strictObject({ id: idSchema, title: templateTitle }), output: nothing },
  'template:delete': { input: z.strictObject({ id: idSchema }), output: nothing },
  'template:restore': { input: z.strictObject({ id: idSchema }), output: nothing },
  'bin:read': { input: nothing, output: z.strictObject({ entries: z.array(binnedEntrySchema) }) },
  /** For good, with its versions. */
  'bin:drop': { input: z.strictObject({ id: idSchema }), output: nothing },
  'version:read': { input: z.strictObject({ id: idSchema }), output: versionViewSchema },
  /** Makes a new revision that says what this version said. */
  'version:bring-back': { input: z.strictObject({ id: idSchema }), output: z.strictObject({ entryId: idSchema }) },
} as const;
