import * as z from 'zod/mini';
import { withstandsNames } from '../keys/guessable.ts';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';
import { command, everything, nothing, query } from './call.ts';
import { acceptsGuessable, passphrase, recoveryKey } from './secret.ts';
import { vaultStateSchema } from './vault.ts';

/** How long a strong machine that has the vault file is taken to need for guessing a passphrase. */
export const withstandsSchema = z.enum(withstandsNames);

/** A recovery key that opens nothing yet. */
export const newRecoveryKeyViewSchema = z.strictObject({ key: z.string(), madeOn: calendarDaySchema });
export type NewRecoveryKeyView = z.infer<typeof newRecoveryKeyViewSchema>;

/** One group of a recovery key as far as it is typed. */
export const typedGroupSchema = z.strictObject({
  text: z.string(),
  /** `open`: not complete yet, or behind a slip, where nothing can be said. */
  state: z.enum(['open', 'sound', 'slip']),
});
export type TypedGroup = z.infer<typeof typedGroupSchema>;

/** What may be offered once, quietly, on today's page. */
export const keyOfferSchema = z.enum(['recovery-key', 'stronger-key']);
export type KeyOffer = z.infer<typeof keyOfferSchema>;

/** What may be offered once and declined for good: these, and to split labels that read as two names. */
export const offerSchema = z.enum([...keyOfferSchema.options, 'label-split']);
export type Offer = z.infer<typeof offerSchema>;

/** What opens the vault, and what could be better about it. */
export const keysViewSchema = z.strictObject({
  hasRecoveryKey: z.boolean(),
  /** The passphrase costs less to guess than a new vault's would on any machine. */
  isKdfBehind: z.boolean(),
  offer: z.nullable(keyOfferSchema),
});
export type KeysView = z.infer<typeof keysViewSchema>;

/** Asked for once no backup could be taken before a change of keys. */
const withoutBackup = z.boolean();

/** Passphrase and recovery key. */
export const keysCalls = {
  'passphrase:suggest': command(nothing, z.strictObject({ passphrase: z.string() }), { touches: [] }),
  'passphrase:estimate': query(z.strictObject({ passphrase }), z.strictObject({ withstands: withstandsSchema }), {
    reads: [],
  }),
  /** Under a new vault key, with everything sealed again; takes a moment, told by `keys:sealing`. */
  'passphrase:change': command(
    z.strictObject({ present: passphrase, next: passphrase, withoutBackup, acceptsGuessable }),
    keysViewSchema,
    { touches: ['keys', 'backups'] },
  ),
  'recovery:new': command(nothing, newRecoveryKeyViewSchema, { touches: [] }),
  /** Which groups of a half-typed key are sound; nothing is tried. */
  'recovery:compare': query(
    z.strictObject({ typed: recoveryKey }),
    z.strictObject({ groups: z.array(typedGroupSchema) }),
    { reads: [] },
  ),
  /** Asks where, and writes the sheet as text; null when cancelled. */
  'recovery:save': command(z.strictObject({ key: recoveryKey }), z.strictObject({ savedAs: z.nullable(z.string()) }), {
    touches: [],
  }),
  /** Does this key open the vault? The vault is closed again at once. Not changeable: a vault in a read-only folder. */
  'recovery:try': command(
    z.strictObject({ key: recoveryKey, withoutLog: z.optional(z.boolean()) }),
    z.strictObject({ changeable: z.boolean() }),
    { touches: [] },
  ),
  /** Opens the vault and gives it a new passphrase, under a new vault key. */
  'recovery:use': command(
    z.strictObject({ key: recoveryKey, passphrase, withoutBackup, acceptsGuessable }),
    vaultStateSchema,
    {
      touches: everything,
    },
  ),
  /** Opens a vault that cannot be given a new passphrase, because nothing can be written there: a read-only copy. */
  'recovery:open-copy': command(z.strictObject({ key: recoveryKey }), vaultStateSchema, { touches: everything }),
  'recovery:replace': command(z.strictObject({ passphrase, key: recoveryKey, withoutBackup }), keysViewSchema, {
    touches: ['keys', 'backups'],
  }),
  'recovery:remove': command(z.strictObject({ passphrase, withoutBackup }), keysViewSchema, {
    touches: ['keys', 'backups'],
  }),
  // What is offered depends on how much there is to lose.
  'keys:read': query(nothing, keysViewSchema, { reads: ['keys', 'journal', 'day'] }),
  /** The same passphrase, made dearer to guess on this machine. */
  'keys:strengthen': command(z.strictObject({ passphrase, withoutBackup }), keysViewSchema, {
    touches: ['keys', 'backups'],
  }),
  /** Never offered again for this vault. */
  'offer:decline': command(z.strictObject({ offer: offerSchema }), nothing, {
    touches: ['keys', 'settings'],
  }),
} as const;
