import { randomBytes } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { flushFolder } from '../../platform/file-replacement.ts';
import type { OpenVault } from '../contract/vault-contract.ts';
import { flushFile, moveWithoutReplacing, removeQuietly } from '../file/flushed-file.ts';
import { attemptSlices } from '../file/storage-error.ts';

/** Copies a finished backup to another folder; the copy is flushed and opened before it gets its name. */
export const copyBackup = async (request: {
  readonly vault: OpenVault;
  readonly file: string;
  readonly to: string;
  readonly scratchFolder: string;
}): Promise<Result<null, AppError>> => {
  const { vault, file, to, scratchFolder } = request;
  const unfinished = `${to}.${randomBytes(6).toString('hex')}.part`;
  try {
    return await attemptSlices(to, async () => {
      await copyFile(file, unfinished);
      flushFile(unfinished);
      const read = await vault.readCopy({ file: unfinished, scratchFolder });
      if (!read.ok) return read;
      if (!moveWithoutReplacing(unfinished, to)) return fail({ code: 'file-exists', file: to });
      flushFolder(dirname(to));
      return ok(null);
    });
  } finally {
    removeQuietly(unfinished);
  }
};
