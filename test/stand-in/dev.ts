/**
 * `npm run dev`: builds, opens the window, and keeps it up with the sources. There is no development server: the window
 * shows the built files under the app's own policy. The main process reads those files once as it starts, so every
 * change builds and starts the app again; the vault is then locked, as after any start.
 */
import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { hasDisplay, type Running, say, startWindow } from './start.ts';

const root = resolve(import.meta.dirname, '../..');
const settleMilliseconds = 150;

function build(): boolean {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const built = spawnSync(process.execPath, [vite, 'build', '--app', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  return built.status === 0;
}

function open(): Running {
  const running = startWindow(process.argv.slice(2));
  void running.ended.then((code) => {
    if (running === current && !restarting) process.exit(code);
  });
  return running;
}

let current: Running | undefined;
let restarting = false;
let settling: NodeJS.Timeout | undefined;

async function restart(): Promise<void> {
  if (!build()) return say('The build failed; waiting for the next change.');
  restarting = true;
  current?.end();
  await current?.ended;
  restarting = false;
  current = open();
}

if (!hasDisplay()) {
  say('There is no display here; `npm run dev` needs one. `npm run demo` does not.');
  process.exit(1);
}
if (build()) current = open();
for (const folder of ['electron', 'shared', 'renderer']) {
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(settling);
    settling = setTimeout(() => void restart(), settleMilliseconds);
  });
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => (current ? current.end() : process.exit(0)));
