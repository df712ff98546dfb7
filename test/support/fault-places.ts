import { join } from 'node:path';
import type { Settings } from '../../shared/settings.ts';

/** Where the parts of a deed lie in its folder: agreed between the process that does it and the test that looks. */
export const placesIn = (folder: string) => ({
  file: join(folder, 'journal.driftline'),
  backup: join(folder, 'backup.driftline'),
  other: join(folder, 'other.driftline'),
  scratchFolder: join(folder, 'scratch'),
  /** The recovery keys before and after a change of keys, as text. */
  key: join(folder, 'key.txt'),
  nextKey: join(folder, 'next-key.txt'),
});

/** A file that says: strace is attached, begin. */
export const goSign = (folder: string): string => `${folder}.go`;

/** The passphrases: of the journal and its backup, of the journal after a change, of another vault. */
export const words = {
  now: 'quiet otters cross at dawn',
  next: 'seven grey herons wade upstream',
  other: 'the ferry leaves without us',
} as const;

export const settingsBefore: Partial<Settings> = { theme: 'dark', lockMinutes: 7, backupFolder: '/media/stick' };
export const settingsAfter: Partial<Settings> = { lockMinutes: 23, secondBackupFolder: '/media/other' };
