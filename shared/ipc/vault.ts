import * as z from 'zod/mini';
import { command, everything, nothing, query } from './call.ts';
import { acceptsCost, acceptsGuessable, passphrase, recoveryKey, secretSchema } from './secret.ts';

const text = z.string();

export const vaultStateSchema = z.discriminatedUnion('status', [
  z.strictObject({
    /** No vault on this machine yet: onboarding. */
    status: z.literal('none'),
    /** The vault that was chosen before and is not where it was; absent when none was chosen. */
    missing: z.optional(text),
  }),
  z.strictObject({
    status: z.literal('locked'),
    vaultName: text,
    /** The process that held the journal ended by itself, and nothing was opened since; absent otherwise. */
    broke: z.optional(z.literal(true)),
  }),
  z.strictObject({
    status: z.literal('unlocked'),
    vaultName: text,
    /** A throw-away vault with the sample diary; gone at lock. */
    sample: z.boolean(),
    /** False in a new journal until the role held is known: the third screen of onboarding. */
    roleKnown: z.boolean(),
    /** Why nothing can be changed; absent while it can. */
    readOnly: z.optional(z.enum(['copy', 'salvaged', 'write-failed'])),
    /** Of a damaged vault: how many records could not be read, null when nobody can say; absent for any other. */
    lost: z.optional(z.nullable(z.number())),
    /** The file is not what this machine last saw of the vault; absent when it is, and once that was accepted. */
    doubt: z.optional(
      z.strictObject({
        /** `unlike`: neither newer nor older, as a copy that went another way is. */
        why: z.enum(['older', 'unlike']),
        /** How many saves an older file lacks; null when that cannot be said. */
        missingSaves: z.nullable(z.number()),
      }),
    ),
  }),
]);
export type VaultState = z.infer<typeof vaultStateSchema>;
export type VaultDoubt = NonNullable<Extract<VaultState, { status: 'unlocked' }>['doubt']>;

/** Opening, locking and making a vault. */
export const vaultCalls = {
  'vault:state': query(nothing, vaultStateSchema, { reads: ['vault'] }),
  'vault:create': command(
    z.strictObject({ passphrase, recoveryKey: z.nullable(recoveryKey), acceptsGuessable }),
    vaultStateSchema,
    { touches: everything },
  ),
  /** `withoutLog`: a log that does not belong to the vault is kept under another name, once the passphrase has proved it. */
  'vault:unlock': command(
    z.strictObject({ passphrase, withoutLog: z.optional(z.boolean()), acceptsCost }),
    vaultStateSchema,
    {
      touches: everything,
    },
  ),
  /** Ends the key derivation that an opening waits for; it then fails with `opening-cancelled`. */
  'vault:cancel-opening': command(nothing, nothing, { touches: [] }),
  /** Ends the process that holds the journal, and the page that asked. */
  'vault:lock': command(nothing, nothing, { touches: everything, by: 'window' }),
  'vault:open-sample': command(nothing, vaultStateSchema, { touches: everything }),
  /** Opens a file dialog to pick another vault; the state stays as it is when cancelled. */
  'vault:choose-file': command(nothing, vaultStateSchema, { touches: everything }),
  /** The service that syncs the folder of the vault, or of the one to be made; null when none is seen. */
  'vault:sync-service': query(nothing, z.strictObject({ service: z.nullable(z.string()) }), {
    reads: ['vault'],
  }),
  /** Opens what is readable of a damaged vault, from a copy, read-only. */
  'vault:open-readable': command(z.strictObject({ secret: secretSchema }), vaultStateSchema, { touches: everything }),
  /**
   * The file is older than what this machine last saw, and rightly so: it is taken as it is from now on, once a dialog
   * of main was answered; else the state stays.
   */
  'vault:accept-older': command(nothing, vaultStateSchema, { touches: everything }),
  /** Input happened in the window; sent at most every few seconds. Puts off the idle lock. */
  'session:active': command(nothing, nothing, { touches: [], by: 'window' }),
} as const;
