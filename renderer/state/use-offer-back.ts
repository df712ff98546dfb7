import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { AppError } from '../../shared/app-error.ts';
import { errorWords } from '../../shared/error-words.ts';
import type { Result } from '../../shared/result.ts';
import { offerUndo } from './undo.ts';

/** Sends the words of before. */
type SendBack = () => Promise<Result<null, AppError>>;

/** What the bar at the foot of the window says afterwards, and the step that leads back. */
export type BackWords = { readonly message: string; readonly action: string };

const putBack = async (client: QueryClient, send: SendBack, action: string): Promise<void> => {
  const reply = await send();
  if (reply.ok) return client.invalidateQueries();
  offerUndo({ message: errorWords(reply.error).title, action, undo: () => putBack(client, send, action) });
};

/** Says that words were changed, and offers those of before; what did not work is said and offered again. */
export const useOfferWordsBack = () => {
  const client = useQueryClient();
  return (send: SendBack, { message, action }: BackWords): void =>
    offerUndo({ message, action, undo: () => putBack(client, send, action) });
};
