import { describe, expect, it } from 'vitest';
import { createLocking } from '../../../../../electron/app/lifecycle/locking.ts';
import type { VaultUse } from '../../../../../electron/border/messages.ts';

const openJournal = (page: { onLockAsked?: (lock: () => Promise<void>) => void } = {}, first: VaultUse = 'open') => {
  const seen: string[] = [];
  let use = first;
  const locking = createLocking({
    use: () => use,
    endJournal: async () => {
      use = 'closed';
      seen.push('journal told to end');
      await Promise.resolve();
      seen.push('journal gone');
    },
    push: (event) => {
      seen.push(event);
      if (event === 'vault:lock-asked') page.onLockAsked?.(locking.lockNow);
    },
    renewPage: () => seen.push('page renewed'),
  });
  return { ...locking, seen };
};

const inOrder = ['vault:lock-asked', 'journal told to end', 'page renewed', 'journal gone'];

describe('locking', () => {
  it('gently waits for the window to save what is being typed, and for the journal’s process to end', async () => {
    const { lockGently, seen } = openJournal({ onLockAsked: (lock) => void lock() });
    await lockGently();
    expect(seen).toEqual(inOrder);
  });

  it('gently locks by itself when the window does not answer', async () => {
    const { lockGently, seen } = openJournal();
    await lockGently();
    expect(seen).toEqual(inOrder);
  });

  it('gently asks nothing of a window whose vault is locked already', async () => {
    const { lockGently, lockNow, seen } = openJournal();
    await lockNow();
    seen.length = 0;
    await lockGently();
    expect(seen).toEqual([]);
  });

  it('ends a vault that is being opened as well', async () => {
    const { lockGently, seen } = openJournal({}, 'opening');
    await lockGently();
    expect(seen).toContain('journal gone');
  });

  it('replaces the page at once, and does not wait for the journal with it', () => {
    const { lockNow, seen } = openJournal();
    void lockNow();
    expect(seen).toEqual(['journal told to end', 'page renewed']);
  });
});
