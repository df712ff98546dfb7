import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, isAbsolute } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import { isUnfinishedName, replaceFile, unfinishedBeside } from './file-replacement.ts';
import type { KeptSettings } from './kept-settings.ts';

/** Writes what can be read without any passphrase to where the writer said. */
export type WriteReadable = (file: string, content: Uint8Array | string) => Promise<Result<null, AppError>>;

const forget = async (settings: KeptSettings, gone: readonly string[]): Promise<void> => {
  const unfinished = settings.get().unfinishedFiles.filter((file) => !gone.includes(file));
  await settings.change({ unfinishedFiles: unfinished });
};

/**
 * Puts readable text into its place as `replaceFile` does, and knows of the unfinished file before it is there: should
 * the program be killed in between, the next start removes it. Where the settings cannot be written either, nothing is
 * remembered, and the text is written all the same.
 */
export const createWriteReadable =
  (settings: KeptSettings): WriteReadable =>
  async (file, content) => {
    const unfinished = unfinishedBeside(file);
    await settings.change({ unfinishedFiles: [...settings.get().unfinishedFiles, unfinished] });
    const written = replaceFile(file, content, unfinished);
    if (!existsSync(unfinished)) await forget(settings, [unfinished]);
    return written;
  };

const remove = (file: string): boolean => {
  try {
    rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
};

/**
 * At the start: removes what a killed program left unfinished. Nothing but files that are named as ours are; one on a
 * disk that is away is kept in mind.
 */
export const sweepUnfinished = async (settings: KeptSettings): Promise<void> => {
  const left = settings.get().unfinishedFiles;
  if (left.length === 0) return;
  const isOurs = (file: string) => isAbsolute(file) && isUnfinishedName(basename(file));
  const isAway = (file: string) => !existsSync(dirname(file));
  await forget(
    settings,
    left.filter((file) => !isOurs(file) || (!isAway(file) && remove(file))),
  );
};
