/** Loaded before the code of a forked process: plays `process.parentPort`. Messages wait until somebody listens. */
import { EventEmitter } from 'node:events';

const port = new EventEmitter();
const waiting: unknown[] = [];
const deliver = (data: unknown): void => void port.emit('message', { data, ports: [] });

process.on('message', (message) => {
  if (port.listenerCount('message') === 0) waiting.push(message);
  else deliver(message);
});
port.on('newListener', (event) => {
  if (event !== 'message')
    throw new Error(`The stand-in for Electron never sends process.parentPort '${String(event)}'.`);
  setImmediate(() => {
    for (const message of waiting.splice(0)) deliver(message);
  });
});
// A utility process does not outlive the app, nor does it tidy up after one that was killed.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

const parentPort = Object.assign(port, {
  postMessage: (message: unknown): void => {
    if (process.connected) process.send?.(message);
  },
});
Object.defineProperty(process, 'parentPort', { value: parentPort, enumerable: true });
