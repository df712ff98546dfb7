import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import { call } from '../bridge/bridge.ts';
import { offerUndo } from './undo.ts';
import { useReadOnly } from './vault.ts';

/** What the bar at the foot of the window says afterwards. */
export type DeleteWords = { readonly message: string; readonly action: string };

const restore = async (client: QueryClient, id: string, action: string): Promise<void> => {
  const reply = await call('entry:restore', { id });
  if (reply.ok) return client.invalidateQueries();
  const message = errorWords(reply.error).title;
  offerUndo({ message, action, undo: () => restore(client, id, action) });
};

/** Moves an entry to the bin and offers the way back. Gives the reason when it did not work, else null. */
export const useDeleteEntry = (): ((id: string, words: DeleteWords) => Promise<AppError | null>) => {
  const client = useQueryClient();
  const readOnly = useReadOnly();
  return async (id, { message, action }) => {
    if (readOnly !== null) return { code: 'vault-read-only' };
    const reply = await call('entry:delete', { id });
    if (!reply.ok) return reply.error;
    offerUndo({ message, action, undo: () => restore(client, id, action) });
    // The page of the entry itself may still be up: it would read again what has just gone.
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'entry:read' });
    client.removeQueries({ queryKey: ['entry:read'], type: 'inactive' });
    return null;
  };
};
