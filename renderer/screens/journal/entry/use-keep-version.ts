import { useState } from 'react';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { ok } from '../../../../shared/errors/result.ts';
import { call } from '../../../bridge/bridge.ts';
import { viewsRefreshed } from '../../../bridge/freshness.ts';
import { type BackWords, offerBack } from '../../../state/offer-back.ts';

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
  const [error, setError] = useState<AppError | null>(null);
  const letGo = async (ids: readonly string[]): Promise<boolean> => {
    setError(null);
    const gone: string[] = [];
    for (const id of ids) {
      const reply = await call('entry:delete', { id }, { sparing: ['entry:read'] });
      if (!reply.ok) {
        setError(reply.error);
        break;
      }
      gone.push(id);
    }
    if (gone.length > 0) offerBack(restoring(gone), words);
    await viewsRefreshed();
    return gone.length === ids.length;
  };
  return { letGo, error };
};
