import { describe, expect, it } from 'vitest';
import { createAutoLock } from '../../../../../electron/app/lifecycle/auto-lock.ts';

const MINUTE = 60_000;

const clockwork = (lockMinutes = 10) => {
  let [now, locks, unlocked] = [0, 0, true];
  const autoLock = createAutoLock({
    monotonicMs: () => now,
    lockMinutes: () => lockMinutes,
    isUnlocked: () => unlocked,
    lock: () => {
      locks += 1;
      unlocked = false;
    },
  });
  const pass = (ms: number) => {
    now += ms;
    autoLock.tick();
  };
  return {
    autoLock,
    pass,
    locks: () => locks,
    unlock: () => {
      unlocked = true;
    },
  };
};

describe('the idle lock', () => {
  it('locks after the minutes that were set, and not before', () => {
    const { pass, locks } = clockwork(10);
    pass(10 * MINUTE - 1);
    expect(locks()).toBe(0);
    pass(1);
    expect(locks()).toBe(1);
  });
  it('never locks while somebody goes on typing', () => {
    const { autoLock, pass, locks } = clockwork(1);
    for (let second = 0; second < 600; second += 1) {
      autoLock.touch();
      pass(1_000);
    }
    expect(locks()).toBe(0);
  });
  it('begins anew with every unlocking', () => {
    const { pass, locks, unlock } = clockwork(1);
    pass(MINUTE);
    pass(60 * MINUTE);
    unlock();
    pass(MINUTE - 1);
    expect(locks()).toBe(1);
  });
});
