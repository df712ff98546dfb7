import { Worker } from 'node:worker_threads';
import type { KdfCost } from '../contract/vault-contract.ts';
import { passphraseBytes } from './key-derivation.ts';

export type Argon2Request = {
  readonly passphrase: Uint8Array<ArrayBuffer>;
  readonly salt: Uint8Array;
  readonly cost: KdfCost;
};

/** 0x13, the only version in use; hash-wasm computes no other. */
export const ARGON2_VERSION = 19;
export const ARGON2_SALT_BYTES = 16;

/*
 * In a packaged app the address lies inside app.asar. Electron reads ASAR in worker threads too (since version 19), so
 * electron-builder has nothing to unpack, and the worker stays under the archive's integrity check.
 *
 * As sources the worker is a `.ts` beside this file; in the bundle it is `argon2-worker.js` beside `index.js`
 * (its own entry in vite.config.ts). The name is computed, so that no bundler rewrites the address.
 */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './argon2-worker.ts' : './argon2-worker.js',
  import.meta.url,
);

/** The fault tests put a remembered result in its place, so that thousands of vaults are opened in a minute. */
export type StretchPassphrase = (
  passphrase: string,
  salt: Uint8Array,
  cost: KdfCost,
  /** Ends the derivation. */
  signal?: AbortSignal,
) => Promise<Buffer>;

/** The writer no longer waits for a key: `storageError` makes an `opening-cancelled` of it. */
export class StretchCancelled extends Error {}

/** The machine cannot give the memory that a key derivation needs: `storageError` makes a `memory-short` of it. */
export class MemoryShort extends Error {}

/** WebAssembly refuses with a RangeError, Node with a code, and a system that is out of memory ends the thread. */
const isAboutMemory = (error: unknown): boolean =>
  error instanceof RangeError ||
  (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY');

/**
 * Stretches a passphrase with Argon2id (version 0x13) in a worker thread: 32 bytes that the caller wipes. Takes
 * about a second by design. Throws `MemoryShort` when the machine cannot give the memory that `cost` asks for, and
 * `StretchCancelled` once `signal` ends it; the worker is then ended as well.
 */
export const stretchPassphrase: StretchPassphrase = async (passphrase, salt, cost, signal) => {
  const bytes = ownBytes(passphraseBytes(passphrase));
  const request: Argon2Request = { passphrase: bytes, salt: new Uint8Array(salt), cost };
  // The transfer moves the bytes: no copy of the passphrase stays on this side.
  const worker = new Worker(workerUrl, { workerData: request, transferList: [bytes.buffer], execArgv: [] });
  try {
    return Buffer.from((await firstMessage(worker, signal)).buffer);
  } finally {
    await worker.terminate();
  }
};

/** The bytes in memory of their own, for the transfer: Node's small buffers share theirs. Wipes the original. */
const ownBytes = (shared: Buffer): Uint8Array<ArrayBuffer> => {
  const own = new Uint8Array(shared);
  shared.fill(0);
  return own;
};

const firstMessage = (worker: Worker, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new StretchCancelled()), { once: true });
    worker.once('message', resolve);
    worker.once('error', (error: unknown) => reject(isAboutMemory(error) ? new MemoryShort() : error));
    worker.once('exit', () => reject(new MemoryShort()));
  });

/** A derivation that remembers, what it is made of, and its end: from then on it is as forgetful as the original. */
export type RememberedStretch = {
  readonly stretch: StretchPassphrase;
  readonly original: StretchPassphrase;
  readonly forget: () => void;
};

type MadeKey = { readonly salt: Buffer; readonly cost: KdfCost; readonly key: Buffer };

const isSame = (left: KdfCost, right: KdfCost): boolean =>
  left.memoryKib === right.memoryKib && left.passes === right.passes && left.lanes === right.lanes;

/**
 * A derivation that keeps each key it made until `forget`, for **one** secret that is tried on a vault more than once:
 * it does not look at the passphrase again. Whoever asks gets a copy of its own to wipe.
 */
export const rememberStretch = (original: StretchPassphrase): RememberedStretch => {
  let made: MadeKey[] | null = [];
  return {
    original,
    stretch: async (passphrase, salt, cost) => {
      const before = made?.find((each) => each.salt.equals(salt) && isSame(each.cost, cost));
      if (before !== undefined) return Buffer.from(before.key);
      const key = await original(passphrase, salt, cost);
      made?.push({ salt: Buffer.from(salt), cost, key: Buffer.from(key) });
      return key;
    },
    forget: () => {
      for (const { key } of made ?? []) key.fill(0);
      made = null;
    },
  };
};
