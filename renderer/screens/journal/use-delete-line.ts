import { useState } from 'react';
import type { AppError } from '../../../shared/app-error.ts';
import { entryCopy } from '../../copy/journal.ts';
import { useDeleteEntry } from '../../state/use-delete-entry.ts';

/** Deletes the entry of a line, with the way back offered; the reason when it did not work. */
export const useDeleteLine = () => {
  const [error, setError] = useState<AppError | null>(null);
  const deleteEntry = useDeleteEntry();
  const remove = async (id: string) => {
    setError(await deleteEntry(id, { message: entryCopy.deleted, action: entryCopy.undo }));
  };
  return { error, remove };
};

/** The entry whose line has the focus. */
export const focusedEntry = (): string | null => document.activeElement?.getAttribute('data-entry') ?? null;
