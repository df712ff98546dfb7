import { dirname } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import { counted } from '../../shared/wording/wording.ts';
import type { OpenVault, VaultSecret } from '../vault/contract/vault-contract.ts';
import { backupsOf, listBackups } from '../vault/copies/backup.ts';
import type { Invocation } from './arguments.ts';

/** A backup that was to be sealed again; `problem` is null when it is. Of a folder that cannot be read, the folder. */
export type ResealedBackup = { readonly file: string; readonly problem: AppError | null };

type Opening = { readonly secret: VaultSecret; readonly utcOffsetMinutes: number };

/** Backups in `--backups` and `--second` that open as the vault did before, sealed again; null when none was named. */
export const resealBackups = async (
  vault: OpenVault,
  invocation: Invocation,
  { secret, utcOffsetMinutes }: Opening,
): Promise<readonly ResealedBackup[] | null> => {
  const folders = [invocation.backups, invocation.second].filter((folder) => folder !== null);
  if (folders.length === 0) return null;
  const scratchFolder = dirname(invocation.vault);
  const failed: ResealedBackup[] = [];
  const old: string[] = [];
  for (const folder of folders) {
    const listed = listBackups(folder, utcOffsetMinutes);
    if (!listed.ok) failed.push({ file: folder, problem: listed.error });
    for (const { file } of listed.ok ? backupsOf(vault.vaultId, listed.value) : []) {
      const sign = await vault.signOf({ file, scratchFolder });
      if (!sign.ok || sign.value.standing?.commits === null) old.push(file);
    }
  }
  const sealed = await vault.resealCopies({ files: old, secret });
  return [...failed, ...sealed.map(({ file, error }) => ({ file, problem: error }))];
};

/** What became of the backups, a line for each that was left. */
export const resealedWords = (backups: readonly ResealedBackup[] | null): string => {
  if (backups === null) return 'Backups made before open as they did: --backups FOLDER seals those of a folder anew.';
  const left = backups.flatMap(({ file, problem }) =>
    problem === null ? [] : [`Left as it was: ${file}. ${errorWords(problem).title}`],
  );
  return [`${counted(backups.length - left.length, 'backup')} sealed again.`, ...left].join('\n');
};
