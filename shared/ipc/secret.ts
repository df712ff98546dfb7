import * as z from 'zod/mini';

export const passphrase = z.string().check(z.maxLength(1_000));

/** Any spelling of it; the printed form has 52 characters. */
export const recoveryKey = z.string().check(z.maxLength(500));

/** What opens a vault: what its owner remembers, or what they printed. */
export const secretSchema = z.union([z.strictObject({ passphrase }), z.strictObject({ recoveryKey })]);
export type Secret = z.infer<typeof secretSchema>;
