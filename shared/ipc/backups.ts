import * as z from 'zod/mini';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';
import { command, everything, nothing, query } from './call.ts';
import { secretSchema } from './secret.ts';

/** A backup as its name and size show it, without any passphrase. */
export const backupLineSchema = z.strictObject({
  name: z.string(),
  day: calendarDaySchema,
  /** When it was taken, ISO 8601 in UTC; only its day counts where `ofDay` is a number. */
  takenAt: z.string(),
  /** The how manyth of its day, from 1; null where the time is known. */
  ofDay: z.nullable(z.number()),
  bytes: z.number(),
  /** In which folders it lies; none for a file that was chosen. */
  folders: z.array(z.enum(['first', 'second'])),
});
export type BackupLine = z.infer<typeof backupLineSchema>;

export const backupsViewSchema = z.strictObject({
  /** Newest first. While a vault is open only its own; while locked, all that lie in the folder. */
  backups: z.array(backupLineSchema),
  /** Days without a backup, when that is more than 14; `never` without any; null when fine, and while locked. */
  overdue: z.nullable(z.union([z.number(), z.literal('never')])),
  folder: z.string(),
  /** A second folder that gets the same backups, or null. */
  secondFolder: z.nullable(z.string()),
  /** False while the disk of the second folder is away. */
  secondThere: z.boolean(),
});
export type BackupsView = z.infer<typeof backupsViewSchema>;

/** What shows of a backup once it is open; without drafts and what is in the bin. */
export const backupContentsSchema = z.strictObject({
  entries: z.number(),
  newest: z.nullable(calendarDaySchema),
});
export type BackupContentsView = z.infer<typeof backupContentsSchema>;

export const takenBackupSchema = z.strictObject({
  name: z.string(),
  /** Why the second folder has no copy, in words; null when it has one, or when there is none. */
  secondFailure: z.nullable(z.string()),
});

export const restoredViewSchema = z.strictObject({
  /** Sealed records in the backup: entries, drafts, role and the like. */
  records: z.number(),
  contents: backupContentsSchema,
  /** The file it went to, where there was no vault before; null when it took the place of one. */
  place: z.nullable(z.string()),
  /** Name of the file that holds what was there before, beside the vault; null when there was nothing. */
  replaced: z.nullable(z.string()),
  /** Newer entries of the damaged vault that were brought along; 0 for a plain restore. */
  broughtAlong: z.number(),
  /** Records of the backup that were deleted for good since it was made: they rest in the bin. */
  leftOut: z.number(),
  /** It is from before a change of keys, and opens with what opened the vault then. */
  olderKeys: z.boolean(),
});
export type RestoredView = z.infer<typeof restoredViewSchema>;

export const vaultCheckViewSchema = z.strictObject({
  records: z.number(),
  /** Records that do not open. */
  damaged: z.number(),
  /** Backups that open with today's keys, whole. */
  soundBackups: z.number(),
  /** Backups that do not: each with its name and why. */
  otherBackups: z.array(z.strictObject({ name: z.string(), why: z.string() })),
});
export type VaultCheckView = z.infer<typeof vaultCheckViewSchema>;

const oldCopyPlace = z.enum(['first', 'second', 'beside']);

/** Copies of the vault that open with what opened it before its keys were changed, the oldest first. */
export const oldCopiesViewSchema = z.strictObject({
  copies: z.array(
    z.strictObject({
      name: z.string(),
      day: calendarDaySchema,
      /** `beside`: a vault that a restore replaced, kept in the vault's own folder. */
      places: z.array(oldCopyPlace),
    }),
  ),
  /** False while the disk of the second folder is away: what lies there is not among them. */
  secondThere: z.boolean(),
});
export type OldCopiesView = z.infer<typeof oldCopiesViewSchema>;

/** A file that was to be sealed again or deleted, and was not. */
export const leftCopySchema = z.strictObject({
  name: z.string(),
  day: calendarDaySchema,
  place: oldCopyPlace,
  why: z.string(),
});
export type LeftCopy = z.infer<typeof leftCopySchema>;

/** How many files it was done with; a backup in two folders is two. */
export const oldCopiesDoneSchema = z.strictObject({ done: z.number(), left: z.array(leftCopySchema) });
export type OldCopiesDone = z.infer<typeof oldCopiesDoneSchema>;

const backupName = z.string().check(z.maxLength(260));

/** Backups, and what is proved of a vault. */
export const backupsCalls = {
  'backup:list': query(nothing, backupsViewSchema, { reads: ['backups', 'day'] }),
  'backup:create': command(nothing, takenBackupSchema, { touches: ['backups'] }),
  /** With the open vault's keys when the secret is null. */
  'backup:preview': command(
    z.strictObject({ name: backupName, secret: z.nullable(secretSchema) }),
    backupContentsSchema,
    {
      touches: [],
    },
  ),
  /** Asks for a backup that lies anywhere, to be looked into and restored by its name; null when cancelled. */
  'backup:choose-file': command(nothing, z.nullable(backupLineSchema), { touches: [] }),
  /**
   * Puts a backup in the vault's place, which must be locked, or in a free place where there is no vault; `keepNewer`
   * opens what a damaged vault still has, to be brought along.
   */
  'backup:restore': command(
    z.strictObject({ name: backupName, secret: secretSchema, keepNewer: z.nullable(secretSchema) }),
    restoredViewSchema,
    { touches: everything },
  ),
  'backup:choose-folder': command(z.strictObject({ which: z.enum(['first', 'second']) }), backupsViewSchema, {
    touches: ['backups'],
  }),
  'backup:drop-second-folder': command(nothing, backupsViewSchema, { touches: ['backups'] }),
  'backup:list-old': query(nothing, oldCopiesViewSchema, { reads: ['backups', 'keys'] }),
  /** Under the keys that the vault has now; told by `keys:sealing`, copy by copy. */
  'backup:reseal-old': command(z.strictObject({ secret: secretSchema }), oldCopiesDoneSchema, { touches: ['backups'] }),
  /** Asks first, and takes a new backup before anything goes; null when cancelled. */
  'backup:delete-old': command(nothing, z.nullable(oldCopiesDoneSchema), { touches: ['backups'] }),
  /** Opens every record of the vault and of its backups again. */
  'vault:check': command(nothing, vaultCheckViewSchema, { touches: [] }),
} as const;
