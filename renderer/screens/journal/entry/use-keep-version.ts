import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { ok } from '../../../../shared/errors/result.ts';
import { call } from '../../../bridge/bridge.ts';
import { type BackWords, useOfferBack } from '../../../state/use-offer-back.ts';

/** Brings entries back from the bin, one after the other; called again it goes on where it failed. */
const restoring = (ids: readonly string[]) => {
  const left = [...ids];
  return async () => {
    for (let id = left[0]; id !== undefined; id = left[0]) {
      const reply = await call('entry:restore', { id });
      if (!reply.ok) return reply;
      left.shift();
    }
    return ok(null);
  };
};

/** Keeps one of several versions: the others go to the bin, and one undo brings all of them back. */
export const useKeepVersion = (words: BackWords) => {
  const client = useQueryClient();
  const offerBack = useOfferBack();
  const [error, setError] = useState<AppError | null>(null);
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
    if (gone.length > 0) offerBack(restoring(gone), words);
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'entry:read' });
    client.removeQueries({ queryKey: ['entry:read'], type: 'inactive' });
    return gone.length === ids.length;
  };
  return { letGo, error };
};
