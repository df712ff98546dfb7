import * as z from 'zod/mini';
import { calendarDaySchema, idSchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';
import { differencePieceSchema } from './entries.ts';
import { secretSchema } from './secret.ts';

const count = z.number().check(z.int(), z.gte(0));
const text = z.string();

const verdictsSchema = z.strictObject({
  /** Not here so far. */
  added: count,
  /** Here in an earlier version. */
  replaced: count,
  /** Here in the same or in a later version. */
  unchanged: count,
  /** Changed on both sides: both versions are kept. */
  conflicts: count,
});

/** A record as a list names it: "Commitment", "If I cancel a one-to-one". */
export const namedRecordSchema = z.strictObject({
  id: idSchema,
  kind: text,
  title: text,
  /** The day it belongs to; null for a record that belongs to none. */
  day: z.nullable(calendarDaySchema),
});
export type NamedRecord = z.infer<typeof namedRecordSchema>;

/** What bringing in another vault does, in numbers. */
export const mergeReportSchema = z.strictObject({
  entries: verdictsSchema,
  /** What stands beside entries: roles held, partners, commitments and the like. */
  besides: verdictsSchema,
  /** Records of which something is stored otherwise afterwards, read or not: 0 where both journals are equal. */
  changed: count,
  /** How many of the entries that come in are private, and stay so. */
  private: count,
  /** How many of the entries that come in lie in the bin there, and come into the bin here. */
  binned: count,
  /** Check-ins and notes begun there and not finished; they stay behind. */
  drafts: count,
  /** Records that stand here and would go into the bin, or for good, of how many; `isMuch` asks to be allowed first. */
  takenAway: z.strictObject({ binned: count, gone: count, live: count, isMuch: z.boolean() }),
  /** What stands there and was deleted for good here: left out unless it is chosen. */
  deletedHere: z.array(namedRecordSchema),
  /** The same version with other words: the same ones are kept on both sides. */
  otherWords: z.array(namedRecordSchema),
  /** Records there that this version does not read; they stay behind. */
  misfits: z.array(z.strictObject({ path: text, problem: text })),
});
export type MergeReport = z.infer<typeof mergeReportSchema>;

export const broughtInSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('brought-in'), report: mergeReportSchema }),
  /** Nothing was changed; why, in words. */
  z.strictObject({ status: z.literal('no-backup'), why: z.string() }),
]);
export type BroughtIn = z.infer<typeof broughtInSchema>;

const conflictVersionSchema = z.strictObject({
  revision: idSchema,
  /** The one that counts until one is kept; it comes first. */
  counts: z.boolean(),
  inBin: z.boolean(),
  /** When it was saved, ISO 8601 in UTC; null where nobody knows. */
  savedAt: z.nullable(text),
  /** What the file was called that it came in; null for what was written here, or came before that was noted. */
  from: z.nullable(text),
  /** The first words that differ from the version it is held against: "Text: …moved the meeting". */
  differs: text,
});
export type ConflictVersion = z.infer<typeof conflictVersionSchema>;

/** A record that stands in several versions, because it was changed in two journals: each in words. */
export const conflictSchema = z.strictObject({
  ...namedRecordSchema.shape,
  isEntry: z.boolean(),
  versions: z.array(conflictVersionSchema),
  lines: z.array(
    z.strictObject({
      label: text,
      /** One for each version, in their order; empty where it says nothing. */
      words: z.array(text),
      differs: z.boolean(),
      /** Of a long text, for each version what it lacks and has beyond the first one; null for the first, and for short ones. */
      pieces: z.array(z.nullable(z.array(differencePieceSchema))),
    }),
  ),
});
export type Conflict = z.infer<typeof conflictSchema>;

/** Records that stand for one thing and were entered on both laptops: only so many of them count. */
export const enteredTwiceSchema = z.strictObject({
  /** "Two roles that begin on one day." */
  said: text,
  /** Whether one too many is ended rather than put into the bin. */
  ends: z.boolean(),
  records: z.array(
    z.strictObject({ ...namedRecordSchema.shape, counts: z.boolean(), savedAt: z.nullable(text), words: text }),
  ),
});
export type EnteredTwice = z.infer<typeof enteredTwiceSchema>;

/** A version that something else took the place of, and that is kept for 30 days; entries list theirs on their page. */
export const setAsideSchema = z.strictObject({
  ...namedRecordSchema.shape,
  /** Id of the version. */
  id: idSchema,
  because: z.enum(['merged', 'kept']),
  on: calendarDaySchema,
  retentionEnds: calendarDaySchema,
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** A stored record that this version does not read: kept as it is, in no figure and in no archive. */
export const unreadRecordSchema = z.strictObject({
  /** What kind it is; "Record" where this version does not know. */
  kind: text,
  /** Where it does not fit, and what was expected there. */
  path: text,
  problem: text,
});
export type UnreadRecord = z.infer<typeof unreadRecordSchema>;

export const conflictsViewSchema = z.strictObject({
  conflicts: z.array(conflictSchema),
  enteredTwice: z.array(enteredTwiceSchema),
  setAside: z.array(setAsideSchema),
  unread: z.array(unreadRecordSchema),
});
export type ConflictsView = z.infer<typeof conflictsViewSchema>;

/** Records that stand in several versions, each with how many, and of which kinds things were entered twice. */
export const conflictMarksSchema = z.strictObject({
  records: z.array(z.strictObject({ id: idSchema, versions: count })),
  /** The kind of each thing that was, by the name it is stored under. */
  twice: z.array(text),
  /** How many stored records this version does not read. */
  unread: count,
});
export type ConflictMarks = z.infer<typeof conflictMarksSchema>;

/** What was kept, so that it can be taken back: the new revision, and the versions it took the place of. */
export const keptVersionSchema = z.strictObject({
  id: idSchema,
  revision: idSchema,
  /** The revision that it says again, with when that was saved, and when it went to the bin if it lay there. */
  of: idSchema,
  savedAt: z.nullable(text),
  deletedAt: z.nullable(text),
  versions: z.array(idSchema),
});
export type KeptVersion = z.infer<typeof keptVersionSchema>;

/** A record that named one that was set aside, or that and the one that stays, and names the one that stays now. */
const repointedSchema = z.strictObject({ id: idSchema, from: idSchema, both: z.boolean() });
export type Repointed = z.infer<typeof repointedSchema>;

/** What was settled, so that it can be taken back: the versions of what was set aside, and what was led on. */
export const settledTwiceSchema = z.strictObject({
  keep: z.nullable(idSchema),
  versions: z.array(idSchema),
  repointed: z.array(repointedSchema),
});
export type SettledTwice = z.infer<typeof settledTwiceSchema>;

/** Bringing in another vault, and what was changed or entered in both. */
export const mergeCalls = {
  /** Asks which vault or backup; null when cancelled. */
  'merge:choose-file': command(nothing, z.strictObject({ chosen: z.nullable(z.string()) }), {
    touches: [],
  }),
  /** Opens the chosen one out of a copy and says what bringing it in would do; nothing changes. */
  'merge:preview': command(z.strictObject({ secret: secretSchema }), mergeReportSchema, { touches: [] }),
  /**
   * Brings in what was looked at, after a backup unless there is to be none. What would take much away has to be
   * allowed; of what was deleted for good here, what is chosen stands again.
   */
  'merge:bring-in': command(
    z.strictObject({ withoutBackup: z.boolean(), allowRemovals: z.boolean(), bringBack: z.array(idSchema) }),
    broughtInSchema,
    { touches: ['journal', 'drafts', 'backups'] },
  ),
  /** Lets go of what was looked at. */
  'merge:forget': command(nothing, nothing, { touches: [] }),
  /** What stands in several versions, was entered twice, was set aside, or is not read by this version. */
  'conflicts:read': query(nothing, conflictsViewSchema, { reads: ['journal', 'day'] }),
  /** How much of each of these there is. */
  'conflicts:marks': query(nothing, conflictMarksSchema, { reads: ['journal', 'day'] }),
  /** Keeps this version of a record; the others stay 30 days. */
  'conflict:keep': command(z.strictObject({ id: idSchema, revision: idSchema }), keptVersionSchema, {
    touches: ['journal'],
  }),
  /** Takes that back. */
  'conflict:undo': command(keptVersionSchema, nothing, { touches: ['journal'] }),
  /** Sets these aside; what named them names the one that is kept, where one is named. */
  'entered-twice:settle': command(
    z.strictObject({ keep: z.nullable(idSchema), aside: z.array(idSchema) }),
    settledTwiceSchema,
    { touches: ['journal', 'drafts'] },
  ),
  /** Takes that back. */
  'entered-twice:undo': command(settledTwiceSchema, nothing, { touches: ['journal', 'drafts'] }),
} as const;
