import { describe, expect, it } from 'vitest';
import { createLocking } from '../../../../../electron/app/lifecycle/locking.ts';
import type { Session } from '../../../../../electron/session/session.ts';
import type { VaultState } from '../../../../../shared/ipc/vault.ts';

const locked: VaultState = { status: 'locked', vaultName: 'journal' };
const unlocked: VaultState = { status: 'unlocked', vaultName: 'journal', sample: false, roleKnown: true };

const openSession = (page: { onLockAsked?: (lock: () => Promise<VaultState>) => void } = {}) => {
  const seen: string[] = [];
  let state: VaultState = unlocked;
  const session = {
    state: () => state,
    lock: async () => {
      const isOpen = state.status === 'unlocked';
      state = locked;
      await Promise.resolve();
      if (isOpen) seen.push('file closed');
      return state;
    },
  } as unknown as Session;
  const locking = createLocking({
    session,
    forget: () => seen.push('typing forgotten'),
    push: (event) => {
      seen.push(event);
      if (event === 'vault:lock-asked') page.onLockAsked?.(locking.session.lock);
    },
    renewPage: () => seen.push(`page renewed while ${state.status}`),
  });
  return { ...locking, seen };
};

describe('locking', () => {
  it('gently waits for the window to save what is being typed, and for the file to be closed', async () => {
    const { lockGently, seen } = openSession({ onLockAsked: (lock) => void lock() });
    await lockGently();
    expect(seen).toEqual(['vault:lock-asked', 'typing forgotten', 'page renewed while locked', 'file closed']);
  });

  it('gently locks by itself when the window does not answer', async () => {
    const { lockGently, seen, session } = openSession();
    await lockGently();
    expect(seen).toEqual(['vault:lock-asked', 'typing forgotten', 'page renewed while locked', 'file closed']);
    expect(session.state().status).toBe('locked');
  });

  it('gently asks nothing of a window whose vault is locked already', async () => {
    const { lockGently, lockNow, seen } = openSession();
    await lockNow();
    seen.length = 0;
    await lockGently();
    expect(seen).toEqual([]);
  });

  it('forgets what is being typed whoever locks, the window itself included', async () => {
    const { session, seen } = openSession();
    await session.lock();
    expect(seen).toContain('typing forgotten');
  });
});
