import type { AppError } from '../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../shared/errors/result.ts';

type Reply = Result<{ readonly counter: number }, AppError>;

/** More than the promises that a reply passes through. */
const TURNS = 20;

export const DISK_FULL: AppError = { code: 'storage-failed', reason: 'full', file: 'journal.driftline' };

/** Main at the other end of an editor: it acknowledges each draft at once, until it is told to hold or to refuse. */
export const createDraftMain = <Draft extends { readonly counter: number }>() => {
  const sent: Draft[] = [];
  const held: (() => void)[] = [];
  let holding = false;
  let replyTo = ({ counter }: Draft): Reply => ok({ counter });
  const send = (draft: Draft): Promise<Reply> => {
    sent.push(draft);
    if (!holding) return Promise.resolve(replyTo(draft));
    return new Promise((resolve) => held.push(() => resolve(replyTo(draft))));
  };
  return {
    send,
    /** What arrived, oldest first. */
    sent,
    /** Keeps back every reply from now on. */
    hold: () => {
      holding = true;
    },
    /** Gives the oldest reply that is kept back. */
    answerNext: async () => {
      held.shift()?.();
      // Whoever waits for the reply goes on before the test does.
      for (let step = 0; step < TURNS; step += 1) await Promise.resolve();
    },
    answer: (reply: (draft: Draft) => Reply) => {
      replyTo = reply;
    },
    refuse: () => {
      replyTo = () => fail(DISK_FULL);
    },
    heal: () => {
      replyTo = ({ counter }) => ok({ counter });
    },
  };
};

export type DraftMain<Draft extends { readonly counter: number }> = ReturnType<typeof createDraftMain<Draft>>;
