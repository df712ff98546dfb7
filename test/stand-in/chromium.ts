import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { ChromiumPipe, type ChromiumSession } from './chromium-pipe.ts';
import { findBrowser } from './find-browser.ts';

export type Page = { readonly session: ChromiumSession; readonly targetId: string; readonly windowId: number };
export type Chromium = {
  readonly pipe: ChromiumPipe;
  readonly version: string;
  readonly windowed: boolean;
  readonly openPage: (partition: string) => Promise<Page>;
  /** Resolves once the process has ended and its profile is removed. */
  readonly stop: () => Promise<void>;
};
export type ChromiumOptions = { readonly windowed: boolean; readonly switches: readonly string[] };

const profilePrefix = 'driftline-stand-in-';

// The dead proxy makes every request fail that the app's own scheme does not answer.
const ownSwitches = [
  '--proxy-server=127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--deny-permission-prompts',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-service-autorun',
  '--password-store=basic',
  '--use-mock-keychain',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-back-forward-cache',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-extensions',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints,PaintHolding,HttpsUpgrades,GlobalMediaControls',
];

// Chromium lays a black bar over the page to say that a switch of ours is not supported. Where the
// sandbox is off, the start script says so.
const unasked = ['--test-type'];

/** Starts the system's Chromium on a throw-away profile. */
export async function startChromium({ windowed, switches }: ChromiumOptions): Promise<Chromium> {
  sweepLeftovers();
  const browserPath = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), `${profilePrefix}${process.pid}-`));
  const common = [`--user-data-dir=${profile}`, ...ownSwitches, ...switches];
  const face = windowed ? ['--incognito', ...unasked] : ['--headless', '--window-size=1280,800'];
  const { pipe, ended } = spawnBrowser(browserPath, profile, [
    ...common,
    ...face,
    '--no-startup-window',
    '--remote-debugging-pipe',
  ]);
  const { product } = await pipe.browser.send('Browser.getVersion', {});
  await pipe.browser.send('Target.setDiscoverTargets', { discover: true });
  const contexts = new Map<string, Promise<string>>();
  const openWindow = () => openAppWindow(pipe, browserPath, [...common, '--incognito', ...unasked]);
  const openTarget = async (partition: string) => {
    const made = contexts.get(partition) ?? createContext(pipe);
    contexts.set(partition, made);
    const target = { url: 'about:blank', browserContextId: await made, newWindow: true };
    return (await pipe.browser.send('Target.createTarget', target)).targetId;
  };
  return {
    pipe,
    version: product.replace(/^.*\//, ''),
    windowed,
    openPage: async (partition) => attachPage(pipe, windowed ? await openWindow() : await openTarget(partition)),
    stop: () => {
      pipe.close();
      return ended;
    },
  };
}

async function createContext(pipe: ChromiumPipe): Promise<string> {
  return (await pipe.browser.send('Target.createBrowserContext', {})).browserContextId;
}

async function attachPage(pipe: ChromiumPipe, targetId: string): Promise<Page> {
  const session = await pipe.attach(targetId);
  const { windowId } = await pipe.browser.send('Browser.getWindowForTarget', { targetId });
  return { session, targetId, windowId };
}

// A shell in its own process group outlives a killed host just long enough to remove the profile: Chromium ends by
// itself when its pipe closes. Windows has no such shell; there the profile is swept at the next start.
function spawnBrowser(browserPath: string, profile: string, args: readonly string[]) {
  const remove = 'browser=$0; profile=$1; shift; "$browser" "$@"; rm -rf -- "$profile"';
  const command: [string, string[]] =
    process.platform === 'win32'
      ? [browserPath, [...args]]
      : ['/bin/sh', ['-c', remove, browserPath, profile, ...args]];
  const child = spawn(...command, { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  child.stderr?.setEncoding('utf8').on('data', forwardListeningLine);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return { pipe: new ChromiumPipe(child.stdio[3] as Writable, child.stdio[4] as Readable), ended };
}

// Playwright waits for this one line; the rest of Chromium's talk on stderr is noise.
function forwardListeningLine(text: string): void {
  const line = /DevTools listening on ws:\S+/.exec(text);
  if (line) process.stderr.write(`${line[0]}\n`);
}

/** A window without tabs comes from a second start on the same profile; a token in its first page tells which it is. */
async function openAppWindow(pipe: ChromiumPipe, browserPath: string, args: readonly string[]): Promise<string> {
  const token = randomBytes(8).toString('hex');
  const { promise, resolve } = Promise.withResolvers<string>();
  const seen = ({ targetInfo }: { targetInfo: { url: string; type: string; targetId: string } }) => {
    if (targetInfo.type === 'page' && targetInfo.url.includes(token)) resolve(targetInfo.targetId);
  };
  pipe.browser.on('Target.targetCreated', seen);
  pipe.browser.on('Target.targetInfoChanged', seen);
  spawn(browserPath, [...args, `--app=data:text/html,${token}`], { stdio: 'ignore' });
  return promise;
}

/** Removes the profiles of hosts that were killed together with their shell. */
function sweepLeftovers(): void {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(profilePrefix))) {
    const pid = Number.parseInt(name.slice(profilePrefix.length), 10);
    if (!isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/** Whether a process runs; one that has ended but was not yet collected by its parent counts as ended. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/stat`;
  return !(existsSync(status) && /\) Z /.test(readFileSync(status, 'utf8')));
}
