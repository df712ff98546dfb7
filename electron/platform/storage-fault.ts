import { constants } from 'node:os';
import { dirname } from 'node:path';
import type { AppError, StorageFault } from '../../shared/errors/app-error.ts';

/** The one table from the system's error codes to what they mean for whoever wanted to read or write. */
const faults: Readonly<Record<string, StorageFault>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  ENODEV: 'gone',
  ENXIO: 'gone',
  EACCES: 'denied',
  EPERM: 'denied',
  EEXIST: 'in-the-way',
  EISDIR: 'in-the-way',
  ENOTEMPTY: 'in-the-way',
  // Windows says so of a file that a virus scanner or a sync client has open.
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EAGAIN: 'busy',
  EWOULDBLOCK: 'busy',
  EDEADLK: 'busy',
  ENAMETOOLONG: 'name-long',
  ELOOP: 'link-circle',
  ESTALE: 'unreachable',
  ETIMEDOUT: 'unreachable',
  ENOTCONN: 'unreachable',
  ECONNABORTED: 'unreachable',
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  EHOSTDOWN: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETDOWN: 'unreachable',
  ENETRESET: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOLINK: 'unreachable',
  ETIME: 'unreachable',
  ENOLCK: 'no-locks',
  EFBIG: 'too-big',
  EOVERFLOW: 'too-big',
  EMFILE: 'no-handles',
  ENFILE: 'no-handles',
  EIO: 'io',
  EBADMSG: 'io',
  ENODATA: 'io',
};

/** What only reads. An `open` of the file that was asked for is one too: what is written gets its name at the end. */
const READING = new Set(['read', 'stat', 'lstat', 'fstat', 'scandir', 'readlink', 'realpath', 'access', 'opendir']);

type SystemError = Error & {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly dest?: string;
};

/** Node's words for a number that it has no name for, such as that of a network folder gone stale on Linux. */
const NAMELESS = /^Unknown system error -?(\d+)$/;

const nameOf = (number: number): string =>
  Object.entries(constants.errno).find(([, each]) => each === number)?.[0] ?? `E${number}`;

/** The system's error code of a thrown value, or an empty text. `E126` where a number has no name at all. */
export const systemCode = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  if (typeof cause.code !== 'string') return '';
  const number = NAMELESS.exec(cause.code)?.[1];
  return number === undefined ? cause.code : nameOf(Number(number));
};

/** Whether the system refused, and not Node itself or a defect of ours: its codes are capitals that begin with E. */
export const isSystemError = (cause: unknown): cause is SystemError =>
  cause instanceof Error && /^(E[A-Z0-9]+|UNKNOWN)$/.test(systemCode(cause));

const isReading = ({ syscall = '', path }: SystemError, file: string): boolean =>
  READING.has(syscall) || (syscall === 'open' && path === file);

/** A copy that finds no room fails at where it goes to, whatever it was made of. */
const placeOf = ({ syscall, dest }: SystemError, reason: StorageFault, file: string): string => {
  const isOfTarget = reason === 'full' || reason === 'read-only' || reason === 'too-big';
  return syscall === 'copyfile' && dest !== undefined && isOfTarget ? dirname(dest) : file;
};

/**
 * What the system's refusal means: why, whether reading or writing failed, and of which file. `reading` says so where
 * the caller did nothing else. A code that is in no table is handed on.
 */
export const storageFailure = (
  cause: unknown,
  file: string,
  reading = isSystemError(cause) && isReading(cause, file),
): Extract<AppError, { code: 'storage-failed' }> => {
  const code = systemCode(cause);
  const reason = faults[code] ?? 'unknown';
  const about = isSystemError(cause) ? placeOf(cause, reason, file) : file;
  return {
    code: 'storage-failed',
    reason,
    file: about,
    ...(reading ? { doing: 'read' as const } : {}),
    ...(reason === 'unknown' && code !== '' ? { system: code } : {}),
  };
};

/**
 * Whether a vault that ended in this can be read all the same, out of a copy. A folder without locks is among them: what
 * is written there could be written twice at once.
 */
export const isUnwritable = (error: AppError): boolean =>
  error.code === 'storage-failed' && ['read-only', 'denied', 'no-locks'].includes(error.reason);
