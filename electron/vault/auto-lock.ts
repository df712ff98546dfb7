/** Locks after so many minutes without input in the app. Times are milliseconds of a clock that only goes forward. */
export type AutoLock = {
  /** Input happened in the app. */
  readonly touch: () => void;
  /** To be called every few seconds. */
  readonly tick: () => void;
};

export type AutoLockSeams = {
  readonly monotonicMs: () => number;
  readonly lockMinutes: () => number;
  readonly isUnlocked: () => boolean;
  readonly lock: () => void;
};

/** Counts from the last input, or from the unlocking when there was none. */
export const createAutoLock = (seams: AutoLockSeams): AutoLock => {
  let lastInputMs = seams.monotonicMs();
  return {
    touch: () => {
      lastInputMs = seams.monotonicMs();
    },
    tick: () => {
      if (!seams.isUnlocked()) {
        lastInputMs = seams.monotonicMs();
        return;
      }
      const idleMs = seams.monotonicMs() - lastInputMs;
      if (idleMs >= seams.lockMinutes() * 60_000) seams.lock();
    },
  };
};
