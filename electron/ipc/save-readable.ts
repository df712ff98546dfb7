import { basename } from 'node:path';
import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import type { ReadableKind } from '../border/asks.ts';
import type { Journal } from '../journal/core/journal.ts';
import { wordsOf } from '../journal/core/journal-words.ts';
import { entryText } from '../journal/entries/entry-text.ts';
import type { WriteReadable } from '../platform/readable-files.ts';
import type { JournalSource } from './with-journal.ts';

export type ReadableDeps = {
  readonly session: JournalSource;
  /** Asks where readable text goes; null when cancelled. */
  readonly pickTextTarget: (kind: ReadableKind) => Promise<string | null>;
  readonly writeReadable: WriteReadable;
};

/** Writes what is in an editor, and nowhere on disk, as readable text to the place the writer names. */
export const saveReadable = async (
  { session, pickTextTarget, writeReadable }: ReadableDeps,
  kind: ReadableKind,
  written: (journal: Journal) => Result<Entry, AppError>,
): Promise<Result<{ savedAs: string | null }, AppError>> => {
  const journal = session.journal();
  if (!journal.ok) return journal;
  const entry = written(journal.value);
  if (!entry.ok) return entry;
  const target = await pickTextTarget(kind);
  if (target === null) return ok({ savedAs: null });
  // The vault may have been locked while the dialog was open: then nothing leaves it any more.
  if (!session.journal().ok) return fail({ code: 'vault-locked' });
  const replaced = await writeReadable(target, entryText(entry.value, wordsOf(journal.value)));
  return replaced.ok ? ok({ savedAs: basename(target) }) : replaced;
};
