import { StretchCancelled, type StretchPassphrase, stretchPassphrase } from './argon2.ts';

/** A key derivation that can be ended: whoever waits for it gets `StretchCancelled`, and its worker is gone. */
export type CancellableStretch = { readonly stretch: StretchPassphrase; readonly cancel: () => void };

/** Derives with `original`, which ends its worker once its signal says so. */
export const createCancellableStretch = (original: StretchPassphrase = stretchPassphrase): CancellableStretch => {
  const running = new Set<AbortController>();
  return {
    stretch: async (passphrase, salt, cost) => {
      const control = new AbortController();
      running.add(control);
      try {
        const key = await original(passphrase, salt, cost, control.signal);
        if (!control.signal.aborted) return key;
        key.fill(0);
        throw new StretchCancelled();
      } finally {
        running.delete(control);
      }
    },
    cancel: () => {
      for (const control of running) control.abort();
    },
  };
};
