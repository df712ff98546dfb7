import { setTimeout as wait } from 'node:timers/promises';
import type { VaultUse } from '../../border/messages.ts';
import type { Push } from '../../border/push.ts';

export type Locking = {
  /** Locks at once, whoever asks. */
  readonly lockNow: () => Promise<void>;
  /** Lets the window save what is being typed, then locks: at the latest after half a second. */
  readonly lockGently: () => Promise<void>;
};

export type LockingDeps = {
  readonly use: () => VaultUse;
  /** Ends the process that holds the journal. */
  readonly endJournal: () => Promise<void>;
  readonly push: Push;
  /** Replaces the page by one in a process of its own (docs/decisions/0018). */
  readonly renewPage: () => void;
};

const FLUSH_MS = 500;

/** A lock ends two processes, that of the journal and that of the page, and waits for neither to be willing. */
export const createLocking = (deps: LockingDeps): Locking => {
  let closing: Promise<void> | null = null;
  let tellLocked: () => void = () => {};

  const lockNow = (): Promise<void> => {
    const ended = deps.endJournal();
    closing = ended;
    deps.renewPage();
    tellLocked();
    return ended;
  };
  const lockGently = async (): Promise<void> => {
    if (deps.use() !== 'closed') {
      const locked = new Promise<void>((resolve) => {
        tellLocked = resolve;
      });
      deps.push('vault:lock-asked', null);
      await Promise.race([locked, wait(FLUSH_MS)]);
    }
    if (deps.use() !== 'closed') await lockNow();
    // A lock that the window began may still be closing the file.
    await closing;
  };
  return { lockNow, lockGently };
};
