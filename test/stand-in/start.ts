/**
 * `npm start`, after the build: the app on Electron where its binary is here or can be fetched, else on the stand-in in
 * a window of the system's Chromium or Chrome; without a display, pictures of the main screens instead.
 */
import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { electronBinary } from './electron-binary.ts';

const root = resolve(import.meta.dirname, '../..');
const downloadMilliseconds = 120_000;

export type Running = { readonly ended: Promise<number>; readonly end: () => void };

/** Starts the built app in a window, on whichever of the two hosts is here. */
export function startWindow(args: readonly string[] = []): Running {
  const binary = electronBinary() ?? fetchElectron();
  return binary ? startElectron(binary, args) : startStandIn(args);
}

export function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}

// Electron's package fetches its binary only when asked. One quiet try; a machine without network goes on without it.
function fetchElectron(): string | undefined {
  if (process.env['DRIFTLINE_HOST'] === 'stand-in') return undefined;
  const installer = join(root, 'node_modules/electron/install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: downloadMilliseconds });
  return electronBinary();
}

function startElectron(binary: string, args: readonly string[]): Running {
  const isRoot = saysIfRoot();
  return run(binary, [root, ...(isRoot ? ['--no-sandbox'] : []), ...args], {});
}

/** Whether Chromium's sandbox has to be off; says so then. */
function saysIfRoot(): boolean {
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot) say("Started as root: Chromium's sandbox is off (--no-sandbox). Prefer an ordinary user.");
  return isRoot;
}

function startStandIn(args: readonly string[]): Running {
  say(
    "Electron's binary is not here and could not be fetched: opening Driftline in a window of this computer's browser.",
  );
  saysIfRoot();
  const host = join(import.meta.dirname, 'host.ts');
  return run(process.execPath, [host, root, ...args], { DRIFTLINE_WINDOWED: '1' });
}

function run(command: string, args: readonly string[], env: Record<string, string>): Running {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  const ended = new Promise<number>((resolveEnd) => {
    child.once('error', () => resolveEnd(1));
    child.once('exit', (code) => resolveEnd(code ?? 1));
  });
  return { ended, end: () => void child.kill('SIGTERM') };
}

/** Runs a short walk that needs no display. */
function runGlance(): number {
  say('There is no display here, so Driftline cannot open a window.');
  const glance = join(root, 'test/demo/glance.ts');
  return spawnSync(process.execPath, [glance], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

async function main(): Promise<void> {
  if (!hasDisplay()) {
    process.exitCode = runGlance();
    return;
  }
  const { ended, end } = startWindow(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
  process.exitCode = await ended;
}

if (import.meta.main) void main();
