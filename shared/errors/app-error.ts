/**
 * Every expected failure, as a code with the facts its sentence needs. The words live in `shared/errors/error-words.ts`,
 * so that the window and the command line say the same thing.
 */
export type AppError =
  | { readonly code: 'passphrase-too-short'; readonly minimum: number }
  | { readonly code: 'passphrase-too-long'; readonly maximum: number }
  /** A new one that a strong machine guesses in so long; not refused, it is taken once it is said to be meant. */
  | { readonly code: 'passphrase-guessable'; readonly within: string; readonly isRefused: boolean }
  /** `blankAtEnd`: what was typed begins or ends with a blank, which nobody sees. */
  | { readonly code: 'passphrase-wrong'; readonly blankAtEnd?: true }
  /** `group` counts from 1; the ninth is the check over all. */
  | { readonly code: 'recovery-key-mistyped'; readonly group: number }
  | { readonly code: 'recovery-key-wrong' }
  | { readonly code: 'recovery-key-none' }
  | { readonly code: 'vault-missing'; readonly file: string }
  /** A backup was chosen to be written in. */
  | { readonly code: 'vault-is-backup'; readonly file: string }
  /** The vault itself was chosen to be restored. */
  | { readonly code: 'backup-is-vault'; readonly file: string }
  | { readonly code: 'vault-exists'; readonly file: string }
  | { readonly code: 'vault-not-a-vault'; readonly file: string }
  | { readonly code: 'vault-empty-file'; readonly file: string }
  | { readonly code: 'vault-newer-format'; readonly format: number; readonly supported: number }
  | { readonly code: 'vault-damaged'; readonly part: VaultPart; readonly affected: number }
  | { readonly code: 'vault-in-use'; readonly file: string }
  /** The file proves by its key, the log beside it does not belong to it: nothing was changed, it can be set aside. */
  | { readonly code: 'vault-log-foreign'; readonly file: string }
  /** For turning the passphrase into a key. */
  | { readonly code: 'memory-short' }
  /** The file asks for so many times the work that a vault made on this machine does; nothing was tried. */
  | { readonly code: 'derivation-dear'; readonly times: number }
  /** The writer no longer wanted to wait. */
  | { readonly code: 'opening-cancelled' }
  | { readonly code: 'vault-locked' }
  | { readonly code: 'vault-already-open' }
  /** Opened as a copy, out of a damaged file, or after a failed flush. */
  | { readonly code: 'vault-read-only' }
  /** The other vault is the one that is open. */
  | { readonly code: 'merge-with-itself' }
  /** `doing` is absent where something was to be written. `system` is a code that no table knows. */
  | {
      readonly code: 'storage-failed';
      readonly reason: StorageFault;
      readonly file: string;
      readonly doing?: 'read';
      readonly system?: string;
    }
  | { readonly code: 'backup-unsound'; readonly file: string }
  /** No backup could be taken before a change of keys: nothing was changed, and going on without can be asked for. */
  | { readonly code: 'backup-first-failed'; readonly reason: StorageFault | 'unsound' }
  | { readonly code: 'backup-other-key'; readonly file: string }
  | { readonly code: 'file-missing'; readonly file: string }
  | { readonly code: 'file-exists'; readonly file: string }
  | { readonly code: 'archive-not-json'; readonly file: string }
  /** `found` is what it is saved as, null where nobody can say. */
  | { readonly code: 'archive-not-utf8'; readonly file: string; readonly found: 'UTF-16' | null }
  | { readonly code: 'archive-newer-version'; readonly version: number; readonly supported: number }
  | { readonly code: 'archive-invalid'; readonly path: string; readonly problem: string }
  /** So many of the records that stand here would be put into the bin or deleted for good. */
  | { readonly code: 'join-takes-away'; readonly binned: number; readonly gone: number; readonly live: number }
  /** One version was kept, or the record was changed, since its versions were shown. */
  | { readonly code: 'conflict-settled' }
  | { readonly code: 'entry-missing' }
  /** Somebody or something else is called so: `by` is what it is called first. */
  | { readonly code: 'name-taken'; readonly name: string; readonly by: string }
  | { readonly code: 'activity-missing' }
  | { readonly code: 'plan-missing' }
  | { readonly code: 'commitments-full'; readonly active: number }
  | { readonly code: 'experiment-running' }
  | { readonly code: 'draft-missing' }
  | { readonly code: 'role-missing' }
  | { readonly code: 'role-last' }
  /** Another role begins on that day. */
  | { readonly code: 'role-day-taken'; readonly day: string }
  | { readonly code: 'partner-missing' }
  | { readonly code: 'partner-gone' }
  | { readonly code: 'disagreement-missing' }
  | { readonly code: 'direction-missing' }
  | { readonly code: 'pair-question-over' }
  | { readonly code: 'day-invalid'; readonly day: string }
  | { readonly code: 'request-invalid'; readonly path: string }
  | { readonly code: 'sender-untrusted' }
  | { readonly code: 'settings-unsaved' }
  | { readonly code: 'unexpected' };

/** Which part of the vault failed its check. `affected` beside it counts records, 0 where the part is not a record. */
export type VaultPart = 'file' | 'header' | 'slot' | 'manifest' | 'record' | 'digest' | 'schema';

/** Why the disk refused. */
export type StorageFault =
  | 'full'
  | 'read-only'
  | 'gone'
  | 'denied'
  /** A folder, or anything else, has the name. */
  | 'in-the-way'
  /** Another program has it open; a virus scanner or a sync client, mostly. */
  | 'busy'
  | 'name-long'
  | 'link-circle'
  /** A network folder that does not answer. */
  | 'unreachable'
  /** The file system cannot keep two programs apart. */
  | 'no-locks'
  | 'too-big'
  | 'no-handles'
  | 'io'
  | 'unknown';

export type AppErrorCode = AppError['code'];
