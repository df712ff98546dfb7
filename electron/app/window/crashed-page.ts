import type { Log } from '../../platform/log.ts';

export type CrashDeps = {
  /** Locks, which renews the page. */
  readonly lock: () => Promise<unknown>;
  readonly quit: () => void;
  readonly monotonicMs: () => number;
  readonly log: Log;
};

const MINUTE = 60_000;
const MOST_A_MINUTE = 3;

/** What to do when the process of the page has gone: it comes back locked; one that keeps crashing ends the app. */
export const createCrashWatch = (deps: CrashDeps): (() => void) => {
  let crashes: readonly number[] = [];
  return () => {
    deps.log('page crashed');
    const now = deps.monotonicMs();
    crashes = [...crashes.filter((at) => now - at < MINUTE), now];
    void deps.lock().finally(() => {
      if (crashes.length > MOST_A_MINUTE) deps.quit();
    });
  };
};
