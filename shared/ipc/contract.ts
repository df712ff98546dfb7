import * as z from 'zod/mini';
import type { AppError } from '../app-error.ts';
import { curveNames } from '../domain/curve-names.ts';
import { activityCategorySchema, formAnswersSchema, formNameSchema, roleNameSchema } from '../domain/entry.ts';
import { eventNames } from '../domain/event-names.ts';
import { calendarDaySchema, idSchema } from '../domain/field-schemas.ts';
import type { Result } from '../result.ts';
import { lookSchema, settingsNoticeSchema } from '../settings.ts';
import {
  backupContentsSchema,
  backupsViewSchema,
  restoredViewSchema,
  takenBackupSchema,
  vaultCheckViewSchema,
} from './backup-views.ts';
import type { ChannelName, EventName } from './channels.ts';
import { compareViewSchema, periodSchema } from './compare-views.ts';
import { activityListSchema, activityNameSchema, deckViewSchema, promptWordsSchema } from './deck-views.ts';
import { driftLookSchema, driftViewSchema } from './drift-views.ts';
import {
  activityEntriesSchema,
  feedsRangeSchema,
  feedsViewSchema,
  newCommitmentSchema,
  newExperimentSchema,
} from './feeds-views.ts';
import { formViewSchema } from './form-views.ts';
import { keptBesideViewSchema } from './kept-beside-view.ts';
import {
  keyOfferSchema,
  keysViewSchema,
  newRecoveryKeyViewSchema,
  secretSchema,
  typedGroupSchema,
  withstandsSchema,
} from './key-views.ts';
import {
  entryLabelsSchema,
  labelKindSchema,
  labelNameSchema,
  labelsViewSchema,
  relabelledSchema,
} from './label-views.ts';
import { broughtInSchema, mergeReportSchema } from './merge-views.ts';
import {
  binnedEntrySchema,
  caretSchema,
  noteContentSchema,
  noteFormSchema,
  templateViewSchema,
  unfinishedNoteSchema,
  versionViewSchema,
} from './note-views.ts';
import { holidaySpanSchema, holidayViewSchema, rhythmViewSchema } from './pause-views.ts';
import { keptRoleSchema, roleHistorySchema } from './role-views.ts';
import { searchPageSchema } from './search-views.ts';
import { summarySectionIdSchema, summaryViewSchema } from './summary-views.ts';
import {
  daySpanSchema,
  journalAgoSchema,
  journalDaysSchema,
  journalOutlineSchema,
  journalPlaceSchema,
  oneDaySchema,
  soughtSchema,
} from './timeline-views.ts';
import {
  completedViewSchema,
  entryLineSchema,
  entryViewSchema,
  journalPageSchema,
  todayViewSchema,
  vaultStateSchema,
  weekViewSchema,
} from './views.ts';

const nothing = z.null();
const passphrase = z.string().check(z.maxLength(1_000));
/** Any spelling of it; the printed form has 52 characters. */
const recoveryKey = z.string().check(z.maxLength(500));
/** Asked for once no backup could be taken before a change of keys. */
const withoutBackup = z.boolean();
const backupName = z.string().check(z.maxLength(200));
const templateTitle = z.string().check(z.minLength(1), z.maxLength(200));
const templateText = z.string().check(z.maxLength(20_000));
const summaryChoice = {
  /** Null = yesterday, the live as-of date. */
  asOf: z.nullable(calendarDaySchema),
  sections: z.array(summarySectionIdSchema),
};

/** Channel to the shapes it takes and gives. A channel without both does not compile. */
export const contract = {
  'vault:state': { input: nothing, output: vaultStateSchema },
  'vault:create': {
    input: z.strictObject({ passphrase, recoveryKey: z.nullable(recoveryKey) }),
    output: vaultStateSchema,
  },
  'vault:unlock': { input: z.strictObject({ passphrase }), output: vaultStateSchema },
  'vault:lock': { input: nothing, output: vaultStateSchema },
  'vault:look-around': { input: nothing, output: vaultStateSchema },
  /** Opens a file dialog to pick another vault; the state stays as it is when cancelled. */
  'vault:choose-file': { input: nothing, output: vaultStateSchema },
  /** The service that syncs the folder of the vault, or of the one to be made; null when none is seen. */
  'vault:sync-service': { input: nothing, output: z.strictObject({ service: z.nullable(z.string()) }) },
  'passphrase:suggest': { input: nothing, output: z.strictObject({ passphrase: z.string() }) },
  'passphrase:estimate': {
    input: z.strictObject({ passphrase }),
    output: z.strictObject({ withstands: withstandsSchema }),
  },
  /** Under a new vault key, with everything sealed again; takes a moment, told by `keys:sealing`. */
  'passphrase:change': {
    input: z.strictObject({ present: passphrase, next: passphrase, withoutBackup }),
    output: keysViewSchema,
  },
  'recovery:new': { input: nothing, output: newRecoveryKeyViewSchema },
  /** Which groups of a half-typed key are sound; nothing is tried. */
  'recovery:compare': {
    input: z.strictObject({ typed: recoveryKey }),
    output: z.strictObject({ groups: z.array(typedGroupSchema) }),
  },
  /** Asks where, and writes the sheet as text; null when cancelled. */
  'recovery:save': {
    input: z.strictObject({ key: recoveryKey }),
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
  /** Does this key open the vault? The vault is closed again at once. Not changeable: a vault in a read-only folder. */
  'recovery:try': { input: z.strictObject({ key: recoveryKey }), output: z.strictObject({ changeable: z.boolean() }) },
  /** Opens the vault and gives it a new passphrase, under a new vault key. */
  'recovery:use': {
    input: z.strictObject({ key: recoveryKey, passphrase, withoutBackup }),
    output: vaultStateSchema,
  },
  /** Opens a vault that cannot be given a new passphrase, because nothing can be written there: a read-only copy. */
  'recovery:open-copy': { input: z.strictObject({ key: recoveryKey }), output: vaultStateSchema },
  'recovery:replace': {
    input: z.strictObject({ passphrase, key: recoveryKey, withoutBackup }),
    output: keysViewSchema,
  },
  'recovery:remove': { input: z.strictObject({ passphrase, withoutBackup }), output: keysViewSchema },
  'keys:read': { input: nothing, output: keysViewSchema },
  /** The same passphrase, made dearer to guess on this machine. */
  'keys:strengthen': { input: z.strictObject({ passphrase, withoutBackup }), output: keysViewSchema },
  /** Never offered again for this vault. */
  'offer:decline': { input: z.strictObject({ offer: keyOfferSchema }), output: nothing },
  /** Opens what is readable of a damaged vault, from a copy, read-only. */
  'vault:open-readable': { input: z.strictObject({ secret: secretSchema }), output: vaultStateSchema },
  /** Opens every record of the vault and of its backups again. */
  'vault:check': { input: nothing, output: vaultCheckViewSchema },
  /** The file is older than what this machine last saw, and rightly so: it is taken as it is from now on. */
  'vault:accept-older': { input: nothing, output: vaultStateSchema },
  'backup:list': { input: nothing, output: backupsViewSchema },
  'backup:take': { input: nothing, output: takenBackupSchema },
  /** With the open vault's keys when the secret is null. */
  'backup:look': {
    input: z.strictObject({ name: backupName, secret: z.nullable(secretSchema) }),
    output: backupContentsSchema,
  },
  /** Puts a backup in the vault's place, which must be locked; `keepNewer` opens what a damaged vault still has, to be brought along. */
  'backup:restore': {
    input: z.strictObject({ name: backupName, secret: secretSchema, keepNewer: z.nullable(secretSchema) }),
    output: restoredViewSchema,
  },
  'backup:choose-folder': { input: z.strictObject({ which: z.enum(['first', 'second']) }), output: backupsViewSchema },
  'backup:drop-second-folder': { input: nothing, output: backupsViewSchema },
  /** Entries of which two versions are kept, because they were changed on both sides of a merge. */
  'journal:kept-beside': { input: nothing, output: keptBesideViewSchema },
  /** Asks which vault or backup; null when cancelled. */
  'merge:choose-file': { input: nothing, output: z.strictObject({ chosen: z.nullable(z.string()) }) },
  /** Opens the chosen one out of a copy and says what bringing it in would do; nothing changes. */
  'merge:look': { input: z.strictObject({ secret: secretSchema }), output: mergeReportSchema },
  /** Brings in what was looked at, after a backup unless there is to be none. */
  'merge:bring-in': { input: z.strictObject({ withoutBackup: z.boolean() }), output: broughtInSchema },
  /** Lets go of what was looked at. */
  'merge:forget': { input: nothing, output: nothing },
  /** Input happened in the window; sent at most every few seconds. Puts off the idle lock. */
  'session:active': { input: nothing, output: nothing },
  'role:begin': {
    input: z.strictObject({
      role: roleNameSchema,
      title: z.string().check(z.maxLength(200)),
      teamSize: z.nullable(z.number().check(z.int(), z.gte(0), z.lte(999))),
    }),
    output: vaultStateSchema,
  },
  'settings:read': { input: nothing, output: lookSchema },
  'settings:change': { input: z.partial(lookSchema), output: lookSchema },
  /** Whether something stands in for a settings file that could not be read. */
  'settings:read-notice': { input: nothing, output: z.strictObject({ notice: z.nullable(settingsNoticeSchema) }) },
  'settings:dismiss-notice': { input: nothing, output: nothing },
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
  'partner:add': {
    input: z.strictObject({
      label: z.string().check(z.minLength(1), z.maxLength(80)),
      relation: z.enum(['my-manager', 'my-tech-lead', 'peer']),
      since: calendarDaySchema,
    }),
    output: nothing,
  },
  'journal:page': {
    input: z.strictObject({
      after: z.nullable(z.number()),
      /** Only this week, when given. */
      week: z.nullable(z.number()),
    }),
    output: journalPageSchema,
  },
  'journal:outline': { input: nothing, output: journalOutlineSchema },
  /** Where on the timeline an entry or a day is. */
  'journal:place': { input: soughtSchema, output: journalPlaceSchema },
  /** Words, and operators that narrow: see `parseSearch`. Reads nothing but what is in memory. */
  'journal:search': {
    input: z.strictObject({ query: z.string().check(z.maxLength(500)), after: z.nullable(z.number()) }),
    output: searchPageSchema,
  },
  /** Entries and energy by day, for the calendar. */
  'journal:days': { input: daySpanSchema, output: journalDaysSchema },
  'journal:day': { input: oneDaySchema, output: z.strictObject({ lines: z.array(entryLineSchema) }) },
  /** A month, a quarter and a year before a day. */
  'journal:ago': { input: oneDaySchema, output: journalAgoSchema },
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
  /** The entries behind a dot, a bar or a cell of the drift screen, and the others of that week. */
  'journal:week': {
    input: z.strictObject({ week: z.number().check(z.int()), curve: z.enum(curveNames) }),
    output: weekViewSchema,
  },
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
  'drift:read': { input: z.strictObject({ asOf: z.nullable(calendarDaySchema) }), output: driftViewSchema },
  /** Two periods side by side; those that suggest themselves first when null. */
  'periods:compare': {
    input: z.strictObject({ periods: z.nullable(z.strictObject({ earlier: periodSchema, later: periodSchema })) }),
    output: compareViewSchema,
  },
  /** What could be said as of a day, without the picture: what today's entries, dated up to then, give. */
  'drift:look': { input: z.strictObject({ asOf: calendarDaySchema }), output: driftLookSchema },
  /** Asks where, and writes the table of these weeks as CSV; null when cancelled. */
  'drift:save-table': {
    input: z.strictObject({ firstWeek: z.number().check(z.int()), lastWeek: z.number().check(z.int()) }),
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
  /** Asks where, and writes the picture as the window drew it; null when cancelled. */
  'drift:save-picture': {
    input: z.discriminatedUnion('format', [
      z.strictObject({ format: z.literal('svg'), svg: z.string().check(z.maxLength(4_000_000)) }),
      z.strictObject({ format: z.literal('png'), png: z.base64().check(z.maxLength(4_000_000)) }),
    ]),
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
  /** Whole weeks up to the last complete one; null = all of them. */
  'feeds:read': { input: z.strictObject({ weeks: feedsRangeSchema }), output: feedsViewSchema },
  /** The check-ins that name an activity, in the same weeks. */
  'activity:entries': {
    input: z.strictObject({ activityId: z.string().check(z.maxLength(80)), weeks: feedsRangeSchema }),
    output: activityEntriesSchema,
  },
  'commitment:make': { input: newCommitmentSchema, output: z.strictObject({ id: idSchema }) },
  'experiment:make': { input: newExperimentSchema, output: z.strictObject({ id: idSchema }) },
  /** Of a commitment or an experiment. */
  'plan:end': { input: z.strictObject({ id: idSchema }), output: nothing },
  'plan:resume': { input: z.strictObject({ id: idSchema }), output: nothing },
  'plan:delete': { input: z.strictObject({ id: idSchema }), output: nothing },
  'plan:restore': { input: z.strictObject({ id: idSchema }), output: nothing },
  /** Whether a heavy stretch may be spoken of; kept in the vault. */
  'heavy-stretch:show': { input: z.strictObject({ show: z.boolean() }), output: nothing },
  'summary:read': { input: z.strictObject(summaryChoice), output: summaryViewSchema },
  'summary:export': {
    input: z.strictObject({ ...summaryChoice, format: z.enum(['pdf', 'markdown']) }),
    /** The name of the file that was written, or null when the writer cancelled. */
    output: z.strictObject({ savedAs: z.nullable(z.string()) }),
  },
} as const satisfies Record<ChannelName, { readonly input: z.ZodMiniType; readonly output: z.ZodMiniType }>;

export type Contract = typeof contract;
export type Input<Name extends ChannelName> = z.input<Contract[Name]['input']>;
export type Output<Name extends ChannelName> = z.output<Contract[Name]['output']>;
export type Reply<Name extends ChannelName> = Result<Output<Name>, AppError>;

/** What main tells the renderer unasked. */
export const events = {
  'vault:changed': vaultStateSchema,
  /** The menu's Lock: flush what is being typed, then call `vault:lock`. Main locks by itself after half a second. */
  'vault:lock-asked': nothing,
  'settings:changed': lookSchema,
  /** Records sealed anew so far, and all of them. */
  'keys:sealing': z.strictObject({ done: z.number(), total: z.number() }),
} as const satisfies Record<EventName, z.ZodMiniType>;

export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
