import { parentPort, workerData } from 'node:worker_threads';
import { argon2id } from 'hash-wasm';
import type { Argon2Request } from './argon2.ts';

/**
 * The body of the worker thread: one request in, one 32-byte key out, then the thread ends and its memory with it.
 * On the main thread 256 MiB would freeze the window for a second.
 */
const { passphrase, salt, cost } = workerData as Argon2Request;
try {
  const key = await argon2id({
    password: passphrase,
    salt,
    memorySize: cost.memoryKib,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  const own = new Uint8Array(key);
  key.fill(0);
  parentPort?.postMessage(own, [own.buffer]);
} finally {
  passphrase.fill(0);
}
