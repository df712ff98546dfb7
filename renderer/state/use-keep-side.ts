import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import type { KeptOne } from '../../shared/ipc/both-sides-view.ts';
import { call } from '../bridge/bridge.ts';
import { offerUndo } from './undo.ts';
import { focusHeading } from './use-heading-focus.ts';

/** Keeps one version of what was changed on both sides, and offers the way back; the reason when it did not work. */
export const useKeepSide = ({ message, action }: { readonly message: string; readonly action: string }) => {
  const client = useQueryClient();
  const [error, setError] = useState<AppError | null>(null);
  const putBack = async (kept: KeptOne): Promise<void> => {
    const reply = await call('both-sides:put-back', kept);
    if (reply.ok) return client.invalidateQueries();
    offerUndo({ message: errorWords(reply.error).title, action, undo: () => putBack(kept) });
  };
  const keep = async (id: string): Promise<void> => {
    const reply = await call('both-sides:keep', { id });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    offerUndo({ message, action, undo: () => putBack(reply.value) });
    await client.invalidateQueries();
    // The button that was pressed is gone with what it settled.
    focusHeading();
  };
  return { error, keep };
};
