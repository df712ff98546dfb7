import * as z from 'zod/mini';
import { idSchema } from '../records/fields/field-schemas.ts';
import { lookSchema, settingsNoticeSchema } from '../settings.ts';
import {
  backupContentsSchema,
  backupLineSchema,
  backupsViewSchema,
  restoredViewSchema,
  takenBackupSchema,
  vaultCheckViewSchema,
} from './backup-views.ts';
import { bothSidesViewSchema, keptOneSchema } from './both-sides-view.ts';
import {
  keyOfferSchema,
  keysViewSchema,
  newRecoveryKeyViewSchema,
  secretSchema,
  typedGroupSchema,
  withstandsSchema,
} from './key-views.ts';
import { broughtInSchema, mergeReportSchema } from './merge-views.ts';
import { vaultStateSchema } from './views.ts';

const nothing = z.null();
const passphrase = z.string().check(z.maxLength(1_000));
/** Any spelling of it; the printed form has 52 characters. */
const recoveryKey = z.string().check(z.maxLength(500));
/** Asked for once no backup could be taken before a change of keys. */
const withoutBackup = z.boolean();
const backupName = z.string().check(z.maxLength(260));

/** The vault, its keys, backups and settings: what each channel takes and gives. */
export const vaultContract = {
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
  /** Asks for a backup that lies anywhere, to be looked into and restored by its name; null when cancelled. */
  'backup:choose-file': { input: nothing, output: z.nullable(backupLineSchema) },
  /**
   * Puts a backup in the vault's place, which must be locked, or in a free place where there is no vault; `keepNewer`
   * opens what a damaged vault still has, to be brought along.
   */
  'backup:restore': {
    input: z.strictObject({ name: backupName, secret: secretSchema, keepNewer: z.nullable(secretSchema) }),
    output: restoredViewSchema,
  },
  'backup:choose-folder': { input: z.strictObject({ which: z.enum(['first', 'second']) }), output: backupsViewSchema },
  'backup:drop-second-folder': { input: nothing, output: backupsViewSchema },
  /** What stands beside entries and was changed on both sides of a merge. */
  'both-sides:read': { input: nothing, output: bothSidesViewSchema },
  /** Keeps this version; the others go. */
  'both-sides:keep': { input: z.strictObject({ id: idSchema }), output: keptOneSchema },
  /** Takes that back. */
  'both-sides:put-back': { input: keptOneSchema, output: nothing },
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
  'settings:read': { input: nothing, output: lookSchema },
  'settings:change': { input: z.partial(lookSchema), output: lookSchema },
  /** Whether something stands in for a settings file that could not be read. */
  'settings:read-notice': { input: nothing, output: z.strictObject({ notice: z.nullable(settingsNoticeSchema) }) },
  'settings:dismiss-notice': { input: nothing, output: nothing },
} as const;
