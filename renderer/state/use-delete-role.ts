import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import { call } from '../bridge/bridge.ts';
import { offerUndo } from './undo.ts';

/** Deletes a role and offers the way back; the reason when it did not work. */
export const useDeleteRole = ({ message, action }: { readonly message: string; readonly action: string }) => {
  const client = useQueryClient();
  const [error, setError] = useState<AppError | null>(null);
  const restore = async (id: string): Promise<void> => {
    const reply = await call('role:restore', { id });
    if (reply.ok) return client.invalidateQueries();
    offerUndo({ message: errorWords(reply.error).title, action, undo: () => restore(id) });
  };
  const remove = async (id: string): Promise<void> => {
    const reply = await call('role:delete', { id });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    offerUndo({ message, action, undo: () => restore(id) });
    await client.invalidateQueries();
  };
  return { error, remove };
};
