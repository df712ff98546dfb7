import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import { call } from '../bridge/bridge.ts';
import { type BackWords, useOfferBack } from './use-offer-back.ts';

const CHANNELS = {
  role: { remove: 'role:delete', restore: 'role:restore' },
  partner: { remove: 'partner:delete', restore: 'partner:restore' },
} as const;

/** Deletes a role or a partner and offers the way back; the reason when it did not work. Gives whether it did. */
export const useDeleteRecord = (kind: keyof typeof CHANNELS) => {
  const channels = CHANNELS[kind];
  const client = useQueryClient();
  const offerBack = useOfferBack();
  const [error, setError] = useState<AppError | null>(null);
  const remove = async (id: string, words: BackWords): Promise<boolean> => {
    const reply = await call(channels.remove, { id });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return false;
    offerBack(() => call(channels.restore, { id }), words);
    await client.invalidateQueries();
    return true;
  };
  return { error, remove };
};
