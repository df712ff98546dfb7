import type { StorageFault } from '../../shared/errors/app-error.ts';

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
};

/** The system's error code of a thrown value, or an empty text. */
export const systemCode = (cause: unknown): string => {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return '';
  return typeof cause.code === 'string' ? cause.code : '';
};

/** Why the disk refused, read off the system's error code. */
export const storageFault = (cause: unknown): StorageFault => faults[systemCode(cause)] ?? 'io';
