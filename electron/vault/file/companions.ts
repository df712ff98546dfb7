import { randomBytes } from 'node:crypto';
import { lstatSync, type Stats } from 'node:fs';
import { dirname } from 'node:path';
import { flushFolder } from '../../platform/file-replacement.ts';
import { besideName } from './beside-name.ts';
import { moveWithoutReplacing } from './flushed-file.ts';

/** The name of a vault's write-ahead log. */
export const logOf = (file: string): string => `${file}-wal`;

/** The name of a rollback journal, which no vault has: SQLite would roll any file back by it. */
export const journalOf = (file: string): string => `${file}-journal`;

/**
 * What lies beside a vault's file under a name that SQLite would act on. `strange`: something that is not a plain file
 * stands where the log would, a link or a pipe, and must not be opened.
 */
export type Companions = { readonly log: 'none' | 'plain' | 'strange'; readonly journal: boolean };

const logKind = (found: Stats | undefined): Companions['log'] => {
  if (found === undefined) return 'none';
  if (!found.isFile()) return 'strange';
  // Left by a process that ended before its first save: there is nothing in it to fold.
  return found.size === 0 ? 'none' : 'plain';
};

/** Looks beside a vault's file. Opens nothing. Throws what the system throws. */
export const findCompanions = (file: string): Companions => ({
  log: logKind(lstatSync(logOf(file), { throwIfNoEntry: false })),
  journal: lstatSync(journalOf(file), { throwIfNoEntry: false }) !== undefined,
});

/** Nothing beside it that SQLite would act on. */
export const isAlone = ({ log, journal }: Companions): boolean => log === 'none' && !journal;

const keepAs = (file: string, from: string, suffix: string): void => {
  const kept = () => besideName(file, `set aside ${randomBytes(4).toString('hex')}`, suffix);
  while (!moveWithoutReplacing(from, kept()));
};

/** Keeps what lies beside a vault under names that belong to no file. Nothing of it is removed. */
export const setAside = (file: string, { log, journal }: Companions): void => {
  if (log !== 'none') keepAs(file, logOf(file), '-wal');
  if (journal) keepAs(file, journalOf(file), '-journal');
  flushFolder(dirname(file));
};
