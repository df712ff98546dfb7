import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import type { Input, Reply } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/bridge.ts';
import { useOfferBack } from '../../state/use-offer-back.ts';

type LabelChannel = 'label:rename' | 'label:delete';

/** What the bar at the foot of the window says afterwards. */
export type LabelWords = { readonly changed: (count: number) => string; readonly action: string };

/** Renames, merges or deletes a name in every entry, and offers the way back. True when it was done. */
export const useLabelChange = ({ changed, action }: LabelWords) => {
  const client = useQueryClient();
  const offerBack = useOfferBack();
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async <Channel extends LabelChannel>(channel: Channel, input: Input<Channel>): Promise<boolean> => {
    setBusy(true);
    const reply: Reply<LabelChannel> = await call(channel, input);
    setBusy(false);
    setError(reply.ok ? null : reply.error);
    if (!reply.ok) return false;
    await client.invalidateQueries();
    offerBack(() => call('label:undo', null), { message: changed(reply.value.changed), action });
    return true;
  };
  return { run, busy, error };
};
