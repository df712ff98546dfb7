import * as z from 'zod/mini';
import { idSchema, instantSchema } from '../records/fields/field-schemas.ts';
import { command, nothing, query } from './call.ts';
import { secretSchema } from './secret.ts';

const count = z.number().check(z.int(), z.gte(0));

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

/** What bringing in another vault does, in numbers. */
export const mergeReportSchema = z.strictObject({
  entries: verdictsSchema,
  /** What stands beside entries: roles held, partners, commitments and the like. */
  besides: verdictsSchema,
  /** How many of the entries that come in are private, and stay so. */
  private: count,
  /** How many of the entries that come in lie in the bin there, and come into the bin here. */
  binned: count,
  /** Check-ins and notes begun there and not finished; they stay behind. */
  drafts: count,
});
export type MergeReport = z.infer<typeof mergeReportSchema>;

export const broughtInSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('brought-in'), report: mergeReportSchema }),
  /** Nothing was changed; why, in words. */
  z.strictObject({ status: z.literal('no-backup'), why: z.string() }),
]);
export type BroughtIn = z.infer<typeof broughtInSchema>;

/** What stands beside entries and was changed on both sides of a merge: each with all its versions, in words. */
export const bothSidesViewSchema = z.strictObject({
  groups: z.array(
    z.strictObject({
      /** "Commitment". */
      kind: z.string(),
      title: z.string(),
      /** Ours first, where it is not in the bin. */
      versions: z.array(z.strictObject({ id: idSchema, side: z.enum(['here', 'there']) })),
      lines: z.array(z.strictObject({ label: z.string(), words: z.array(z.string()), differs: z.boolean() })),
    }),
  ),
});
export type BothSidesView = z.infer<typeof bothSidesViewSchema>;
export type BothSidesGroup = BothSidesView['groups'][number];

/** A record that named a version that went, or that and the one that stayed, and names the one that stayed now. */
const repointedSchema = z.strictObject({ id: idSchema, from: idSchema, both: z.boolean() });
export type Repointed = z.infer<typeof repointedSchema>;

/**
 * What was kept, so that it can be taken back: the record, when it went to the bin, if it lay there, the versions that
 * went, the one it changed place with, and what was led from those to it.
 */
export const keptOneSchema = z.strictObject({
  home: idSchema,
  homeDeletedAt: z.nullable(instantSchema),
  repointed: z.array(repointedSchema),
  gone: z.array(idSchema),
  swappedWith: z.nullable(idSchema),
});
export type KeptOne = z.infer<typeof keptOneSchema>;

const keptVersionSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  excerpt: z.string(),
  /** When this version was last changed, ISO 8601 in UTC. */
  savedAt: z.string(),
});
export type KeptVersion = z.infer<typeof keptVersionSchema>;

/** Entries that were changed on both sides of a merge: each with all versions that are kept, two or more. */
export const keptBesideViewSchema = z.strictObject({ groups: z.array(z.array(keptVersionSchema)) });
export type KeptBesideView = z.infer<typeof keptBesideViewSchema>;

/** Bringing in another vault, and what was changed in both. */
export const mergeCalls = {
  /** What stands beside entries and was changed on both sides of a merge. */
  'both-sides:read': query(nothing, bothSidesViewSchema, { reads: ['journal', 'day'] }),
  /** Keeps this version; the others go. */
  'both-sides:keep': command(z.strictObject({ id: idSchema }), keptOneSchema, { touches: ['journal'] }),
  /** Takes that back. */
  'both-sides:put-back': command(keptOneSchema, nothing, { touches: ['journal'] }),
  /** Asks which vault or backup; null when cancelled. */
  'merge:choose-file': command(nothing, z.strictObject({ chosen: z.nullable(z.string()) }), {
    touches: [],
    by: 'window',
  }),
  /** Opens the chosen one out of a copy and says what bringing it in would do; nothing changes. */
  'merge:preview': command(z.strictObject({ secret: secretSchema }), mergeReportSchema, { touches: [] }),
  /** Brings in what was looked at, after a backup unless there is to be none. */
  'merge:bring-in': command(z.strictObject({ withoutBackup: z.boolean() }), broughtInSchema, {
    touches: ['journal', 'backups'],
  }),
  /** Lets go of what was looked at. */
  'merge:forget': command(nothing, nothing, { touches: [] }),
  /** Entries of which two versions are kept, because they were changed on both sides of a merge. */
  'journal:kept-beside': query(nothing, keptBesideViewSchema, { reads: ['journal', 'day'] }),
} as const;
