import type { AppError } from '../../../shared/errors/app-error.ts';
import type { Result } from '../../../shared/errors/result.ts';

/**
 * What the rest of main sees of a vault. All of it is plain data and promises, so that the vault can run in another
 * process later. A record's body is any JSON object; only the journal knows what it means.
 */

export type RecordId = string & { readonly __brand: 'RecordId' };

export type JsonObject = { readonly [key: string]: unknown };

/** One sealed row, opened. `id` is 16 random bytes in lower-case hex. */
export type OpenRecord = { readonly id: RecordId; readonly body: JsonObject };

/** All of it happens in one durable transaction, or none of it does. */
export type Changes = { readonly put?: readonly OpenRecord[]; readonly remove?: readonly RecordId[] };

export type KdfCost = { readonly memoryKib: number; readonly passes: number; readonly lanes: number };

/** What opens a vault: what its owner remembers, or what they printed. A recovery key is any spelling of it. */
export type VaultSecret =
  | {
      readonly passphrase: string;
      /** Even where trying it takes far longer than this machine would ask for; else `derivation-dear`. */
      readonly acceptsCost?: boolean | undefined;
    }
  | { readonly recoveryKey: string };

/** Why an open vault takes no changes: opened as a copy, out of a damaged file, or after a failed flush. */
export type ReadOnlyReason = 'copy' | 'salvaged' | 'write-failed';

export type VaultFacts = {
  /** Goes up by one with each change of the keys. */
  readonly generation: number;
  readonly commits: number;
  readonly records: number;
  readonly hasRecoveryKey: boolean;
  readonly kdf: KdfCost;
  /** Deriving the key costs less than for a new vault on any machine: offer `changeKey` with the same passphrase. */
  readonly isKdfBehind: boolean;
};

export type Salvaged = {
  /** The records that could be read; it takes no changes. */
  readonly vault: OpenVault;
  /** How many more records the vault had; null when that cannot be told. */
  readonly lost: number | null;
};

/**
 * Whether a vault's file is older than what this machine saw of it last, by its rollback marker. `commits` counts the
 * saves that are missing, null when the keys were changed since. `unreadable`: the marker is of a copy of the vault
 * that was changed apart from it, or somebody has tampered with it.
 */
export type MarkerVerdict =
  | { readonly verdict: 'in-order' }
  | { readonly verdict: 'rolled-back'; readonly commits: number | null }
  | { readonly verdict: 'unreadable' };

/** Where a state of a vault stands in its history. `commits` is null when it is sealed under other keys. */
export type Standing = { readonly generation: number; readonly commits: number | null };

/**
 * `standing` is null when a copy does not tell. `isUsed`: somebody has it open as their vault, or has changed it: it
 * must not be removed, whatever it is called.
 */
export type CopySign = { readonly standing: Standing | null; readonly isUsed: boolean };

export type WrittenCopy = { readonly file: string; readonly records: number; readonly bytes: number };

/** What came of sealing a copy anew; `error` is null when it is done. */
export type ResealedCopy = { readonly file: string; readonly error: AppError | null };

export type KeyChange = {
  /** The passphrase or recovery key that is valid now: that the vault is unlocked is not enough to change its keys. */
  readonly proof: VaultSecret;
  /** The passphrase from now on; the one given as proof keeps it as it is. */
  readonly passphrase: string;
  /** `keep`, the default, leaves the printed key valid; a new one makes the old one useless; `none` removes it. */
  readonly recovery?: 'keep' | 'none' | { readonly key: string };
  /** Without it this machine is measured, and the higher of the old and the measured cost is taken. */
  readonly kdf?: KdfCost;
  /** Records sealed so far, and all of them. */
  readonly onProgress?: (done: number, total: number) => void;
};

export type VaultCheck = {
  readonly records: number;
  /** Ids of rows that did not open. */
  readonly damaged: readonly RecordId[];
  readonly commits: number;
};

export type OpenVault = {
  readonly vaultId: string;
  readonly file: string;
  /** The format of what it held when it was opened. The first commit raises an earlier one to today's. */
  readonly format: number;
  /** Opens every record. Fails with `vault-damaged`, counting what does not open. */
  readonly readAll: () => Promise<Result<readonly OpenRecord[], AppError>>;
  /**
   * Resolves only after the commit was flushed to disk. On any failure nothing of it is stored: `storage-failed`
   * (after `full` the vault goes on; after `io` or `gone` it is read-only for the session and says so),
   * `vault-damaged` (a row is not where it was; read-only as well), `request-invalid` (an id that is not 32 lower-case
   * hex digits, or a body over 8 MiB of JSON), `unexpected` (2^31 boxes under one key: a new one is due).
   * The first one to a vault of an earlier format raises it in the same transaction: nothing that an earlier version
   * could not read lies in a file that says it could. A later entry for the same id wins; removing what is not there changes nothing.
   */
  readonly commit: (changes: Changes) => Promise<Result<{ readonly commits: number }, AppError>>;
  /**
   * Opens every record again from disk and holds them against the manifest. Rows that do not open are listed; any
   * other damage fails with `vault-damaged`.
   */
  readonly check: () => Promise<Result<VaultCheck, AppError>>;
  /** Null while the vault takes changes. */
  readonly readOnly: () => ReadOnlyReason | null;
  readonly facts: () => Promise<Result<VaultFacts, AppError>>;
  /**
   * A new vault key, and every record sealed again under it in one durable transaction, in slices: the old passphrase
   * (and the old recovery key, when it is replaced) opens neither this vault nor any later copy. Copies made before
   * keep theirs. On any failure the vault is as it was: `passphrase-wrong`, `recovery-key-…` (about the proof),
   * `recovery-key-mistyped`, `passphrase-too-short`, `vault-damaged` (a record does not open), `storage-failed`.
   * Everything else asked of the vault waits until it is done.
   */
  readonly changeKey: (change: KeyChange) => Promise<Result<{ readonly generation: number }, AppError>>;
  /**
   * Writes a whole, proved copy to a new file (`file-exists` otherwise): flushed, opened, every record opened and held
   * against the digest before it gets its name. `storage-failed` and `backup-unsound` leave nothing behind.
   */
  readonly writeCopy: (file: string) => Promise<Result<WrittenCopy, AppError>>;
  /**
   * The records of a closed copy of this vault, opened with this vault's keys; the copy is not touched, its bytes pass
   * through `scratchFolder`, sealed. `backup-other-key` when it was made before the keys were changed.
   */
  readonly readCopy: (request: {
    readonly file: string;
    readonly scratchFolder: string;
  }) => Promise<Result<readonly OpenRecord[], AppError>>;
  /**
   * What a closed copy of this vault tells of itself; reads a few pages, writes nothing beside it. Only a log beside the
   * copy has to be looked at as a sealed copy in `scratchFolder`.
   */
  readonly signOf: (request: {
    readonly file: string;
    readonly scratchFolder: string;
  }) => Promise<Result<CopySign, AppError>>;
  /**
   * Seals older, closed copies of this vault anew, one after the other, under the keys that the vault has now: what
   * opened them before opens them no more. A copy is replaced only by one that was proved whole. Says of each what came
   * of it: `passphrase-wrong` and the like when `secret` does not open it, `vault-damaged`, `vault-in-use`,
   * `storage-failed`, `vault-locked` once the vault was locked meanwhile; then that copy is as it was.
   */
  readonly resealCopies: (request: {
    readonly files: readonly string[];
    readonly secret: VaultSecret;
    /** Copies done so far, and all of them. */
    readonly onProgress?: (done: number, total: number) => void;
  }) => Promise<readonly ResealedCopy[]>;
  /**
   * A rollback marker: the vault's standing, sealed, to be kept on this machine outside the vault
   * (`createMarkerKeeper`).
   */
  readonly sealPin: () => Promise<Result<string, AppError>>;
  readonly judgePin: (pin: string) => Promise<Result<MarkerVerdict, AppError>>;
  /** Seals under keys of a new epoch from now on: called after restoring, because copies share the vault key. */
  readonly startEpoch: () => Promise<Result<{ readonly generation: number }, AppError>>;
  /**
   * Folds the write-ahead log into the file, closes it and wipes the keys. Every later call fails with `vault-locked`.
   */
  readonly lock: () => Promise<void>;
};

export type VaultStore = {
  /**
   * Makes a new vault and opens it; fails with `vault-exists`, `passphrase-too-short` or `storage-failed`. A crash
   * leaves a whole vault or none. Without `kdf` the machine is measured first (about a second). With a
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
   * `recovery-key-mistyped` (names the group, nothing was tried), `recovery-key-wrong`, `recovery-key-none`. With
   * `memory-short` the machine cannot give the memory that the key derivation needs; `derivation-dear` when it takes over
   * four times what this machine would ask for, unless the secret accepts that; `opening-cancelled`.
   *
   * Where a log lies beside the file, the secret has to prove first, on a sealed copy in `scratchFolder` (the vault's
   * own folder unless given), that the two belong together: nothing is folded before. `vault-log-foreign` when only the
   * file without its log proves, or is the later of the two; `withoutLog` then keeps the log under another name and
   * goes on without it.
   *
   * While a vault is open nothing else in this process may open its file: closing any descriptor of it would drop
   * SQLite's lock.
   */
  readonly unlock: (
    request: { readonly file: string; readonly scratchFolder?: string; readonly withoutLog?: boolean } & VaultSecret,
  ) => Promise<Result<OpenVault, AppError>>;
  /** Ends the key derivations that are under way: what waits for them fails with `opening-cancelled`. */
  readonly cancelOpening: () => void;
  /**
   * Opens a sealed copy of a vault, made in `scratchFolder` and removed at lock: the file itself and its folder are
   * only read. For read-only folders, and for looking into backups and other vaults. Takes no changes. A log that is not
   * the file's own is left out. Errors as for `unlock`, but for `vault-log-foreign`.
   */
  readonly openCopy: (
    request: { readonly file: string; readonly scratchFolder: string } & VaultSecret,
  ) => Promise<Result<OpenVault, AppError>>;
  /**
   * Opens whatever is readable of a damaged vault, out of a copy: the file is never written. `vault-damaged`, part
   * `header` or `slot`, when the keys themselves are lost; `passphrase-wrong`, `recovery-key-…`, `vault-missing`,
   * `vault-empty-file`, `vault-in-use`, `storage-failed`.
   */
  readonly salvage: (
    request: { readonly file: string; readonly scratchFolder: string } & VaultSecret,
  ) => Promise<Result<Salvaged, AppError>>;
};

/** A fresh record id. */
export type NewRecordId = () => RecordId;
