import type { AppError, AppErrorCode } from '../../shared/errors/app-error.ts';

/** What the command line's exit code says; printed in `--help`. */
export const exitCodes = {
  done: 0,
  badInput: 1,
  wrongPassphrase: 2,
  damaged: 3,
  inUse: 4,
  unreadable: 5,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const codes: Readonly<Partial<Record<AppErrorCode, ExitCode>>> = {
  'passphrase-wrong': exitCodes.wrongPassphrase,
  'recovery-key-wrong': exitCodes.wrongPassphrase,
  'recovery-key-none': exitCodes.wrongPassphrase,
  'backup-other-key': exitCodes.wrongPassphrase,
  'backup-unsound': exitCodes.damaged,
  'vault-damaged': exitCodes.damaged,
  'vault-empty-file': exitCodes.damaged,
  'vault-in-use': exitCodes.inUse,
  'vault-missing': exitCodes.unreadable,
  'file-missing': exitCodes.unreadable,
  'memory-short': exitCodes.unreadable,
  'storage-failed': exitCodes.unreadable,
  unexpected: exitCodes.unreadable,
};

/** The exit code of an error; bad use or bad input unless it is of another kind. */
export const exitCodeOf = (error: AppError): ExitCode => codes[error.code] ?? exitCodes.badInput;
