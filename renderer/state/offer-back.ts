import type { AppError } from '../../shared/errors/app-error.ts';
import { errorWords } from '../../shared/errors/error-words.ts';
import type { Result } from '../../shared/errors/result.ts';
import { viewsRefreshed } from '../bridge/freshness.ts';
import { offerUndo } from './undo.ts';

/** Takes back what was done. */
export type StepBack = () => Promise<Result<unknown, AppError>>;

/** What the bar at the foot of the window says afterwards, and the step that leads back. */
export type BackWords = { readonly message: string; readonly action: string };

const takeBack = async (stepBack: StepBack, action: string): Promise<void> => {
  const reply = await stepBack();
  if (reply.ok) return viewsRefreshed();
  offerUndo({ message: errorWords(reply.error).title, action, undo: () => takeBack(stepBack, action) });
};

/** Says what was done, and offers the way back; a step back that did not work says why and is offered again. */
export const offerBack = (stepBack: StepBack, { message, action }: BackWords): void =>
  offerUndo({ message, action, undo: () => takeBack(stepBack, action) });
