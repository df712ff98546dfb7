import { existsSync } from 'node:fs';
import type { AppError } from '../../shared/errors/app-error.ts';
import { ok, type Result } from '../../shared/errors/result.ts';
import { type BackupFile, type BackupPlace, listBackups } from '../vault/copies/backup.ts';

/** Which of the two folders of backups. */
export type BackupFolder = 'first' | 'second';

/** In neither folder: a file that somebody chose. */
export type BackupCopy = { readonly folder: BackupFolder | null; readonly file: string };

/** One backup, with every place it lies in: a name is the same in both folders. */
export type KeptBackup = BackupFile & { readonly copies: readonly BackupCopy[] };

export type KeptBackups = {
  /** Newest first. */
  readonly backups: readonly KeptBackup[];
  /** False when there is to be a second folder and its disk is away. */
  readonly isSecondThere: boolean;
};

/** Backups of both folders. A second folder that cannot be read holds none for now; a first one that cannot, fails. */
export const listKept = (
  { folder, secondFolder }: BackupPlace,
  utcOffsetMinutes: number,
): Result<KeptBackups, AppError> => {
  const first = listBackups(folder, utcOffsetMinutes);
  const isSecondThere = secondFolder === undefined || existsSync(secondFolder);
  const second = secondFolder === undefined ? ok([]) : listBackups(secondFolder, utcOffsetMinutes);
  const inSecond = second.ok ? second.value : [];
  // With the first disk broken, the second folder is what a second folder is for.
  if (!first.ok && inSecond.length === 0) return first;
  const kept = new Map<string, KeptBackup>();
  const take = (backups: readonly BackupFile[], where: BackupFolder): void => {
    for (const backup of backups) {
      const before = kept.get(backup.name);
      const copies = [...(before?.copies ?? []), { folder: where, file: backup.file }];
      kept.set(backup.name, { ...(before ?? backup), copies });
    }
  };
  take(first.ok ? first.value : [], 'first');
  take(inSecond, 'second');
  const backups = [...kept.values()].sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
  return ok({ backups, isSecondThere: isSecondThere && second.ok });
};

const isAboutFile = ({ code }: AppError): boolean =>
  code === 'vault-damaged' ||
  code === 'vault-missing' ||
  code === 'vault-empty-file' ||
  code === 'vault-not-a-vault' ||
  code === 'storage-failed';

/** Does it with the first copy that is whole: where one folder's is damaged or gone, the other's stands in. */
export const withWholeCopy = async <Value>(
  { copies }: Pick<KeptBackup, 'copies'>,
  act: (copy: BackupCopy) => Promise<Result<Value, AppError>>,
): Promise<Result<Value, AppError>> => {
  const [first, ...others] = copies;
  if (first === undefined) throw new RangeError('A backup lies somewhere.');
  const tried = await act(first);
  if (tried.ok || !isAboutFile(tried.error)) return tried;
  for (const copy of others) {
    const again = await act(copy);
    if (again.ok) return again;
  }
  return tried;
};
