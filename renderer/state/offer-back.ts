import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import type { Result } from '../../shared/errors/result.ts';
import { viewsRefreshed } from '../bridge/freshness.ts';
import { offerUndo } from './undo.ts';

/** Undoes what was done. */
export type StepBack = () => Promise<Result<unknown, AppError>>;

/** What the bar at the foot of the window says afterwards, and what its button is called. */
export type BackWords = { readonly message: string; readonly action: string };

const takeBack = async (stepBack: StepBack, action: string): Promise<void> => {
  const reply = await stepBack();
  if (reply.ok) return viewsRefreshed();
  offerUndo({ message: errorWords(reply.error).title, action, undo: () => takeBack(stepBack, action) });
};

/** Says what was done, with a button that undoes it. Where that fails, the bar says why and offers it again. */
export const offerBack = (stepBack: StepBack, { message, action }: BackWords): void =>
  offerUndo({ message, action, undo: () => takeBack(stepBack, action) });
