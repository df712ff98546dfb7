import { call } from '../bridge/bridge.ts';
import { useVault } from '../state/vault.ts';

/** Main hears of input at most this often: often enough for a lock measured in minutes. */
const AT_MOST_EVERY_MS = 5_000;

const signs = ['keydown', 'pointerdown', 'wheel'] as const;

/** Tells main that somebody is there, so that the vault does not lock under their hands. Returns the end of it. */
export const reportInput = (): (() => void) => {
  let reportedAt = Number.NEGATIVE_INFINITY;
  const report = ({ timeStamp }: Event) => {
    if (timeStamp - reportedAt < AT_MOST_EVERY_MS || useVault.getState().vault.status !== 'unlocked') return;
    reportedAt = timeStamp;
    void call('session:active', null);
  };
  for (const sign of signs) window.addEventListener(sign, report, { passive: true, capture: true });
  return () => {
    for (const sign of signs) window.removeEventListener(sign, report, { capture: true });
  };
};
