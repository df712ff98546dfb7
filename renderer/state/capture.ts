import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import { call } from '../bridge/bridge.ts';
import { viewsRefreshed } from '../bridge/freshness.ts';
import { captureCopy } from '../copy/notes.ts';
import { offerBack } from './offer-back.ts';
import { offerUndo } from './undo.ts';

/** Keeps one line as a note for today, and offers to take it out again. Resolves to the error where it failed. */
export const keepLine = async (line: string): Promise<AppError | null> => {
  const reply = await call('note:capture', { line });
  if (!reply.ok) return reply.error;
  const { entryId } = reply.value;
  offerBack(() => call('entry:delete', { id: entryId }), { message: captureCopy.kept, action: captureCopy.undo });
  await viewsRefreshed();
  return null;
};

/** The same from a dialog that is closed by then: where it fails, the bar says why and holds the line for another try. */
export const keepLineFromDialog = async (line: string): Promise<void> => {
  const error = await keepLine(line);
  if (error === null) return;
  const message = captureCopy.failed(errorWords(error).title, line);
  offerUndo({ message, action: captureCopy.again, undo: () => keepLineFromDialog(line) });
};
