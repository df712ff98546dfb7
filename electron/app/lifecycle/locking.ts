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

export type LockingSeams = {
  readonly session: Session;
  /** Lets go of the check-in that is being written. */
  readonly forget: () => void;
  readonly push: Push;
  /** Replaces the window's document by a fresh one, with everything it held (docs/decisions/0006). */
  readonly renewPage: () => void;
};

const FLUSH_MS = 500;

export const createLocking = (seams: LockingSeams): Locking => {
  let closing: Promise<VaultState> | null = null;
  let tellLocked: () => void = () => {};

  const lock = (): Promise<VaultState> => {
    seams.forget();
    const ended = seams.session.lock();
    closing = ended;
    // The session says "locked" from here on, so the new page cannot find it open.
    seams.renewPage();
    tellLocked();
    return ended;
  };
  const lockNow = async (): Promise<void> => void (await lock());
  const lockGently = async (): Promise<void> => {
    if (seams.session.state().status === 'unlocked') {
      const locked = new Promise<void>((resolve) => {
        tellLocked = resolve;
      });
      seams.push('vault:lock-asked', null);
      await Promise.race([locked, wait(FLUSH_MS)]);
    }
    if (seams.session.state().status === 'unlocked') await lockNow();
    // A vault whose key is still being derived closes as soon as it is open.
    else await seams.session.lock();
    // A lock that the window began may still be closing the file.
    await closing;
  };
  return { session: { ...seams.session, lock }, lockNow, lockGently };
};
