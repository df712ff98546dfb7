import { setTimeout as wait } from 'node:timers/promises';
import type { VaultState } from '../../../shared/ipc/vault.ts';
import type { Push } from '../../ipc/push.ts';
import type { Session } from '../../session/session.ts';

/** Both ways to lock, over one session. */
export type Locking = {
  /** The session, with a `lock` that also forgets what is being typed. */
  readonly session: Session;
  /** Locks at once. */
  readonly lockNow: () => Promise<void>;
  /** Lets the window save what is being typed, then locks: at the latest after half a second. */
  readonly lockGently: () => Promise<void>;
};

export type LockingDeps = {
  readonly session: Session;
  /** Lets go of the check-in that is being written. */
  readonly forget: () => void;
  readonly push: Push;
  /** Replaces the window's document by a fresh one, with everything it held (docs/decisions/0006). */
  readonly renewPage: () => void;
};

const FLUSH_MS = 500;

export const createLocking = (deps: LockingDeps): Locking => {
  let closing: Promise<VaultState> | null = null;
  let tellLocked: () => void = () => {};

  const lock = (): Promise<VaultState> => {
    deps.forget();
    const ended = deps.session.lock();
    closing = ended;
    // The session says "locked" from here on, so the new page cannot find it open.
    deps.renewPage();
    tellLocked();
    return ended;
  };
  const lockNow = async (): Promise<void> => void (await lock());
  const lockGently = async (): Promise<void> => {
    if (deps.session.state().status === 'unlocked') {
      const locked = new Promise<void>((resolve) => {
        tellLocked = resolve;
      });
      deps.push('vault:lock-asked', null);
      await Promise.race([locked, wait(FLUSH_MS)]);
    }
    if (deps.session.state().status === 'unlocked') await lockNow();
    // A vault whose key is still being derived closes as soon as it is open.
    else await deps.session.lock();
    // A lock that the window began may still be closing the file.
    await closing;
  };
  return { session: { ...deps.session, lock }, lockNow, lockGently };
};
