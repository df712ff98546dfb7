import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import { call } from '../bridge/bridge.ts';
import { offerUndo } from './undo.ts';

export type KeepWords = { readonly message: string; readonly action: string };

/** Keeps one of several versions: the others go to the bin, and one undo brings all of them back. */
export const useKeepVersion = ({ message, action }: KeepWords) => {
  const client = useQueryClient();
  const [error, setError] = useState<AppError | null>(null);
  const putBack = async (ids: readonly string[]): Promise<void> => {
    for (const [at, id] of ids.entries()) {
      const reply = await call('entry:restore', { id });
      if (!reply.ok) {
        const left = ids.slice(at);
        return offerUndo({ message: errorWords(reply.error).title, action, undo: () => putBack(left) });
      }
    }
    await client.invalidateQueries();
  };
  const letGo = async (ids: readonly string[]): Promise<boolean> => {
    setError(null);
    const gone: string[] = [];
    for (const id of ids) {
      const reply = await call('entry:delete', { id });
      if (!reply.ok) {
        setError(reply.error);
        break;
      }
      gone.push(id);
    }
    if (gone.length > 0) offerUndo({ message, action, undo: () => putBack(gone) });
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'entry:read' });
    client.removeQueries({ queryKey: ['entry:read'], type: 'inactive' });
    return gone.length === ids.length;
  };
  return { letGo, error };
};
