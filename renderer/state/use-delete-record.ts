import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import { call } from '../bridge/bridge.ts';
import { offerUndo } from './undo.ts';

const CHANNELS = {
  role: { remove: 'role:delete', restore: 'role:restore' },
  partner: { remove: 'partner:delete', restore: 'partner:restore' },
} as const;

export type DeleteWords = { readonly message: string; readonly action: string };

/** Deletes a role or a partner and offers the way back; the reason when it did not work. Gives whether it did. */
export const useDeleteRecord = (kind: keyof typeof CHANNELS) => {
  const channels = CHANNELS[kind];
  const client = useQueryClient();
  const [error, setError] = useState<AppError | null>(null);
  const restore = async (id: string, action: string): Promise<void> => {
    const reply = await call(channels.restore, { id });
    if (reply.ok) return client.invalidateQueries();
    offerUndo({ message: errorWords(reply.error).title, action, undo: () => restore(id, action) });
  };
  const remove = async (id: string, { message, action }: DeleteWords): Promise<boolean> => {
    const reply = await call(channels.remove, { id });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return false;
    offerUndo({ message, action, undo: () => restore(id, action) });
    await client.invalidateQueries();
    return true;
  };
  return { error, remove };
};
