import { useRef, useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { entryCopy } from '../../../copy/journal.ts';
import { useDeleteEntry } from '../../../state/use-delete-entry.ts';

/** Deletes the entry of a line, with the way back offered; the reason when it did not work. */
export const useDeleteLine = () => {
  const [error, setError] = useState<AppError | null>(null);
  const deleteEntry = useDeleteEntry();
  /** Those on their way to the bin, whose lines are still drawn. */
  const going = useRef(new Set<string>());
  const remove = async (id: string) => {
    going.current.add(id);
    setError(await deleteEntry(id, { message: entryCopy.deleted, action: entryCopy.undo }));
    going.current.delete(id);
  };
  return { error, remove, going: going.current as ReadonlySet<string> };
};

/** The entry whose line has the focus. */
export const focusedEntry = (): string | null => document.activeElement?.getAttribute('data-entry') ?? null;
