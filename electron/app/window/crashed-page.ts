import type { Log } from '../../platform/log.ts';
import type { WebContents } from '../../surface/electron-surface.ts';

export type CrashDeps = {
  readonly lock: () => Promise<unknown>;
  readonly quit: () => void;
  readonly monotonicMs: () => number;
  readonly log: Log;
};

const MINUTE = 60_000;
const MOST_A_MINUTE = 3;

/** A page whose process has gone comes back locked; one that keeps crashing ends the app instead of looping. */
export const reviveCrashedPage = (contents: WebContents, deps: CrashDeps): void => {
  let crashes: readonly number[] = [];
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    deps.log('page crashed');
    const now = deps.monotonicMs();
    crashes = [...crashes.filter((at) => now - at < MINUTE), now];
    void deps.lock().finally(() => {
      if (crashes.length > MOST_A_MINUTE) deps.quit();
      else if (!contents.isDestroyed()) contents.reload();
    });
  });
};
