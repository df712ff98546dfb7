import { useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../../../shared/errors/app-error.ts';
import { call } from '../../../bridge/bridge.ts';
import { type BackWords, useOfferBack } from '../../../state/use-offer-back.ts';

const WAY_BACK = { 'plan:end': 'plan:resume', 'plan:delete': 'plan:restore' } as const;

/** Ends or deletes a commitment or experiment and offers the way back. Gives the reason when it did not work. */
export const useStepPlan = () => {
  const client = useQueryClient();
  const offerBack = useOfferBack();
  return async (step: keyof typeof WAY_BACK, id: string, words: BackWords): Promise<AppError | null> => {
    const reply = await call(step, { id });
    if (!reply.ok) return reply.error;
    offerBack(() => call(WAY_BACK[step], { id }), words);
    await client.invalidateQueries();
    return null;
  };
};

/** Says that one was made, with the way back. */
export const useOfferMade = () => {
  const offerBack = useOfferBack();
  return (id: string, words: BackWords): void => offerBack(() => call('plan:delete', { id }), words);
};
