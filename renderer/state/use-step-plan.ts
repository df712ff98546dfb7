import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import { call } from '../bridge/bridge.ts';
import { offerUndo } from './undo.ts';

type Step = 'plan:end' | 'plan:resume' | 'plan:delete' | 'plan:restore';

/** What the bar at the foot of the window says afterwards, and the step that leads back. */
export type StepWords = { readonly message: string; readonly action: string };

const WAY_BACK: Readonly<Record<'plan:end' | 'plan:delete', Step>> = {
  'plan:end': 'plan:resume',
  'plan:delete': 'plan:restore',
};

const takeBack = async (client: QueryClient, step: Step, id: string, action: string): Promise<void> => {
  const reply = await call(step, { id });
  if (reply.ok) return client.invalidateQueries();
  const message = errorWords(reply.error).title;
  offerUndo({ message, action, undo: () => takeBack(client, step, id, action) });
};

/** Ends or deletes a commitment or experiment and offers the way back. Gives the reason when it did not work. */
export const useStepPlan = () => {
  const client = useQueryClient();
  return async (step: 'plan:end' | 'plan:delete', id: string, words: StepWords): Promise<AppError | null> => {
    const reply = await call(step, { id });
    if (!reply.ok) return reply.error;
    const { message, action } = words;
    offerUndo({ message, action, undo: () => takeBack(client, WAY_BACK[step], id, action) });
    await client.invalidateQueries();
    return null;
  };
};

/** Says that one was made, with the way back. */
export const useOfferMade = () => {
  const client = useQueryClient();
  return (id: string, { message, action }: StepWords): void =>
    offerUndo({ message, action, undo: () => takeBack(client, 'plan:delete', id, action) });
};
