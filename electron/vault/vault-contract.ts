import type { AppError } from '../../shared/app-error.ts';
import type { Result } from '../../shared/result.ts';

/**
 * The one door to a vault. It speaks plain data and promises only, so that the vault can move to a process of its
 * own later. A record's body is any JSON object; what it means is the journal's business.
 */

export type RecordId = string & { readonly __brand: 'RecordId' };

export type JsonObject = { readonly [key: string]: unknown };

/** One sealed row, opened. `id` is 16 random bytes in lower-case hex. */
export type OpenRecord = { readonly id: RecordId; readonly body: JsonObject };

/** All of it happens in one durable transaction, or none of it does. */
export type Changes = { readonly put?: readonly OpenRecord[]; readonly remove?: readonly RecordId[] };

export type KdfCost = { readonly memoryKib: number; readonly passes: number; readonly lanes: number };

/** What opens a vault: what its owner remembers, or what they printed. A recovery key is any spelling of it. */
export type VaultSecret = { readonly passphrase: string } | { readonly recoveryKey: string };

export type VaultCheck = {
  readonly records: number;
  /** Ids of rows that did not open. */
  readonly damaged: readonly RecordId[];
  readonly commits: number;
};

export type OpenVault = {
  readonly vaultId: string;
  readonly file: string;
  /** Opens every record. Fails with `vault-damaged`, counting what does not open. */
  readonly readAll: () => Promise<Result<readonly OpenRecord[], AppError>>;
  /**
   * Resolves only after the commit was flushed to disk. On any failure nothing of it is stored: `storage-failed`
   * (after `full` the vault goes on; after `io` or `gone` it is read-only for the session and says so),
   * `vault-damaged` (a row is not where it was; read-only as well), `request-invalid` (an id that is not 32 lower-case
   * hex digits, or a body over 8 MiB of JSON), `unexpected` (2^31 boxes under one key: a new one is due).
   * A later entry for the same id wins; removing what is not there changes nothing.
   */
  readonly commit: (changes: Changes) => Promise<Result<{ readonly commits: number }, AppError>>;
  /**
   * Opens every record again from disk and holds them against the manifest. Rows that do not open are listed; any
   * other damage fails with `vault-damaged`.
   */
  readonly check: () => Promise<Result<VaultCheck, AppError>>;
  /** Folds the write-ahead log into the file, closes it and wipes the keys. Every later call fails with `vault-locked`. */
  readonly lock: () => Promise<void>;
};

export type VaultStore = {
  /**
   * Makes a new vault and opens it; fails with `vault-exists`, `passphrase-too-short` or `storage-failed`. A crash
   * leaves a whole vault or none. Without `kdf` the machine is measured first (about a third of a second). With a
   * `recoveryKey` (from `newRecoveryKey`) that key opens the vault too; `recovery-key-mistyped` when it is not one.
   */
  readonly create: (request: {
    readonly file: string;
    readonly passphrase: string;
    readonly recoveryKey?: string;
    readonly kdf?: KdfCost;
  }) => Promise<Result<OpenVault, AppError>>;
  /**
   * Opens a vault. The header's checksum is proved before any passphrase is tried, so `vault-damaged` is never
   * reported as `passphrase-wrong` nor the other way round. Also `vault-missing`, `vault-not-a-vault`,
   * `vault-empty-file`, `vault-newer-format`, `vault-in-use`, `storage-failed`; with a recovery key
   * `recovery-key-mistyped` (names the group, nothing was tried), `recovery-key-wrong`, `recovery-key-none`. Rejects, with nothing of the request
   * in the error, only when the machine cannot give the memory that the key derivation needs.
   *
   * While a vault is open nothing else in this process may open its file: closing any descriptor of it would drop
   * SQLite's lock.
   */
  readonly unlock: (request: { readonly file: string } & VaultSecret) => Promise<Result<OpenVault, AppError>>;
};

/** A fresh record id. */
export type NewRecordId = () => RecordId;
