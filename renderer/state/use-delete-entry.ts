import { useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../shared/errors/app-error.ts';
import { call } from '../bridge/bridge.ts';
import { type BackWords, useOfferBack } from './use-offer-back.ts';
import { useReadOnly } from './vault.ts';

/** Moves an entry to the bin and offers the way back. Gives the reason when it did not work, else null. */
export const useDeleteEntry = (): ((id: string, words: BackWords) => Promise<AppError | null>) => {
  const client = useQueryClient();
  const offerBack = useOfferBack();
  const readOnly = useReadOnly();
  return async (id, words) => {
    if (readOnly !== null) return { code: 'vault-read-only' };
    const reply = await call('entry:delete', { id });
    if (!reply.ok) return reply.error;
    offerBack(() => call('entry:restore', { id }), words);
    // The page of the entry itself may still be up: it would read again what has just gone.
    await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'entry:read' });
    client.removeQueries({ queryKey: ['entry:read'], type: 'inactive' });
    return null;
  };
};
