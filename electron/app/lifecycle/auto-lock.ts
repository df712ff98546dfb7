/** Locks after so many minutes without input in the app. Times are milliseconds of a clock that only goes forward. */
export type AutoLock = {
  /** Input happened in the app. */
  readonly touch: () => void;
  /** To be called every few seconds. */
  readonly tick: () => void;
};

export type AutoLockDeps = {
  readonly monotonicMs: () => number;
  readonly lockMinutes: () => number;
  readonly isUnlocked: () => boolean;
  readonly lock: () => void;
};

/** Counts from the last input, or from the unlocking when there was none. */
export const createAutoLock = (deps: AutoLockDeps): AutoLock => {
  let lastInputMs = deps.monotonicMs();
  return {
    touch: () => {
      lastInputMs = deps.monotonicMs();
    },
    tick: () => {
      if (!deps.isUnlocked()) {
        lastInputMs = deps.monotonicMs();
        return;
      }
      const idleMs = deps.monotonicMs() - lastInputMs;
      if (idleMs >= deps.lockMinutes() * 60_000) deps.lock();
    },
  };
};
