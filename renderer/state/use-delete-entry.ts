import type { AppError } from '../../shared/errors/app-error.ts';
import { call } from '../bridge/bridge.ts';
import { viewsRefreshed } from '../bridge/freshness.ts';
import { type BackWords, offerBack } from './offer-back.ts';
import { useReadOnly } from './vault.ts';

/** Moves an entry to the bin and offers to undo that. Resolves to the error where it failed, else to null. */
export const useDeleteEntry = (): ((id: string, words: BackWords) => Promise<AppError | null>) => {
  const readOnly = useReadOnly();
  return async (id, words) => {
    if (readOnly !== null) return { code: 'vault-read-only' };
    // The page of the entry may still be on the screen: it would read again what has just been deleted.
    const reply = await call('entry:delete', { id }, { sparing: ['entry:read'] });
    if (!reply.ok) return reply.error;
    offerBack(() => call('entry:restore', { id }), words);
    await viewsRefreshed();
    return null;
  };
};
