import * as z from 'zod/mini';

/** More than a new one may have, so that one too long is told so and not called misshapen. */
export const passphrase = z.string().check(z.maxLength(10_000));

/** A new passphrase that is guessed sooner than in months is meant all the same. */
export const acceptsGuessable = z.optional(z.boolean());

/** Any spelling of it; the printed form has 52 characters. */
export const recoveryKey = z.string().check(z.maxLength(500));

/** Even where trying a passphrase takes far longer than this machine would ask for. */
export const acceptsCost = z.optional(z.boolean());

/** What opens a vault: what its owner remembers, or what they printed. */
export const secretSchema = z.union([z.strictObject({ passphrase, acceptsCost }), z.strictObject({ recoveryKey })]);
export type Secret = z.infer<typeof secretSchema>;
