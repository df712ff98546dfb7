import type { AppError } from '../../../shared/errors/app-error.ts';
import type { Result } from '../../../shared/errors/result.ts';
import { type PromptState, promptStateSchema } from '../../../shared/records/beside/prompt-state.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';

// In the vault, not in the settings: a file in the clear that says "no such card, please" would say that there was one.
const CARD = 'heavy-stretch';

const stateOf = (journal: Pick<Journal, 'of'>): PromptState | undefined =>
  journal.of('prompt-state').find(({ promptId }) => promptId === CARD);

/** Whether the card of a heavy stretch may be shown. */
export const showsHeavyStretch = (journal: Pick<Journal, 'of'>): boolean => stateOf(journal)?.state !== 'off';

/** Switches the card off, or back on. */
export const showHeavyStretch = (
  journal: Journal,
  show: boolean,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const kept = stateOf(journal);
  const decided = { state: show ? 'back' : 'off', since: deps.clock().instant } as const;
  const state: PromptState = kept
    ? { ...revised(kept, deps), ...decided }
    : promptStateSchema.parse({ type: 'prompt-state', ...freshHead(deps), promptId: CARD, ...decided });
  return journal.change({ put: [state] });
};
