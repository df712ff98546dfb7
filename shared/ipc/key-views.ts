import * as z from 'zod/mini';
import { calendarDaySchema } from '../records/fields/field-schemas.ts';

/** What opens a vault: what its owner remembers, or what they printed, in any spelling; the printed form has 52 characters. */
export const secretSchema = z.union([
  z.strictObject({ passphrase: z.string().check(z.maxLength(1_000)) }),
  z.strictObject({ recoveryKey: z.string().check(z.maxLength(500)) }),
]);
export type Secret = z.infer<typeof secretSchema>;

/** How long a strong machine that has the vault file is taken to need for guessing a passphrase. */
export const withstandsSchema = z.enum(['seconds', 'minutes', 'hours', 'days', 'months', 'years', 'centuries']);
export type Withstands = z.infer<typeof withstandsSchema>;

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

/** What opens the vault, and what could be better about it. */
export const keysViewSchema = z.strictObject({
  hasRecoveryKey: z.boolean(),
  /** The passphrase costs less to guess than a new vault's would on any machine. */
  isKdfBehind: z.boolean(),
  offer: z.nullable(keyOfferSchema),
});
export type KeysView = z.infer<typeof keysViewSchema>;
