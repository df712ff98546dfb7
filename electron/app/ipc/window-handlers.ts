import { ok } from '../../../shared/errors/result.ts';
import type { vaultCalls } from '../../../shared/ipc/vault.ts';
import type { WindowHandlersOf } from '../../border/answer-call.ts';

/** What of the vault's calls main answers: the lock, and that somebody is there. */
export const windowHandlers = (deps: {
  readonly lock: () => Promise<void>;
  readonly touch: () => void;
}): WindowHandlersOf<typeof vaultCalls> => ({
  // Not told: the page that asked is replaced, and its successor asks.
  'vault:lock': async () => {
    await deps.lock();
    return ok(null);
  },
  'session:active': () => {
    deps.touch();
    return ok(null);
  },
});
