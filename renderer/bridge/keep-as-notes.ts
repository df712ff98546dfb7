import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import type { NoteContent } from '../../shared/ipc/notes.ts';
import { fitting } from '../../shared/text/cut.ts';
import { call } from './bridge.ts';

/** The longest text that one note takes here; longer ones come in by an archive and can be read. */
export const NOTE_LENGTH = 1_000_000;

type Beside = Pick<NoteContent, 'forDate' | 'title' | 'private' | 'projects' | 'attachedTo'>;

const keepOne = async (markdown: string, beside: Beside): Promise<Result<{ entryId: string | null }, AppError>> => {
  const { forDate, attachedTo } = beside;
  const begun = await call('note:begin', { entryId: null, forDate, attachedTo });
  if (!begun.ok) return begun;
  const content = { ...begun.value.content, ...beside, markdown };
  return call('note:complete', { draftId: begun.value.draftId, content });
};

/**
 * Keeps a text that fits nowhere else as a note of its own, as several where it is longer than one holds. Gives the first
 * of them, or why one could not be kept; what was kept before it stays.
 */
export const keepAsNotes = async (
  text: string,
  beside: Beside,
): Promise<Result<{ entryId: string | null }, AppError>> => {
  let [first, rest]: [string | null, string] = [null, text];
  while (rest !== '') {
    const part = fitting(rest, NOTE_LENGTH);
    const kept = await keepOne(part, beside);
    if (!kept.ok) return kept;
    first ??= kept.value.entryId;
    rest = rest.slice(part.length);
  }
  return { ok: true, value: { entryId: first } };
};
