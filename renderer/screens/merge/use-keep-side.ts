import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { call } from '../../bridge/bridge.ts';
import { focusHeading } from '../../input/use-heading-focus.ts';
import { type BackWords, useOfferBack } from '../../state/use-offer-back.ts';

/** Keeps one version of what was changed on both sides, and offers the way back; the reason when it did not work. */
export const useKeepSide = (words: BackWords) => {
  const client = useQueryClient();
  const offerBack = useOfferBack();
  const [error, setError] = useState<AppError | null>(null);
  const keep = async (id: string): Promise<void> => {
    const reply = await call('both-sides:keep', { id });
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return;
    offerBack(() => call('both-sides:put-back', reply.value), words);
    await client.invalidateQueries();
    // The button that was pressed is gone with what it settled.
    focusHeading();
  };
  return { error, keep };
};
