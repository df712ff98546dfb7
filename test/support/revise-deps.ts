import type { ReviseDeps } from '../../electron/journal/core/revise.ts';
import { momentAt } from '../../electron/platform/clock.ts';

/** A clock that stands still, in Paris, and ids one after another: `made1`, `made2`. */
export const reviseDeps = (nowMs = Date.UTC(2026, 6, 6, 18)): ReviseDeps => {
  let made = 0;
  return {
    clock: () => momentAt(nowMs, 120, 'Europe/Paris'),
    newId: () => {
      made += 1;
      return `made${made}`;
    },
  };
};
