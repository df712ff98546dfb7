/**
 * Finds the system's Chromium or Chrome, or fetches one where that is possible. As a command
 * (`node test/stand-in/find-browser.ts`) it prints nothing when a browser is there; Playwright runs it before the
 * tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const namesOnPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const programFiles = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
const otherPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: programFiles.flatMap((folder) => [
    join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
    join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
  ]),
};
const downloadMilliseconds = 300_000;

/** The path of a browser. Throws one plain sentence when there is none and none can be fetched. */
export async function findBrowser(): Promise<string> {
  const found = (await installedBrowser()) ?? (await fetched());
  if (found) return found;
  throw new Error(
    'Driftline found no Chromium or Chrome on this computer and could not fetch one. ' +
      'Install either (on Debian: apt-get install chromium), or name one in DRIFTLINE_BROWSER, and try again.',
  );
}

/** The path of a browser that is there already, or undefined. */
export async function installedBrowser(): Promise<string | undefined> {
  const named = process.env['DRIFTLINE_BROWSER'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => namesOnPath.map((name) => join(folder, name)));
  const usual = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/snap/bin/chromium'];
  const places = [...(named ? [named] : []), ...onPath, ...usual, ...(otherPlaces[process.platform] ?? [])];
  return places.find((path) => existsSync(path)) ?? (await playwrightsOwn());
}

// Imported only when needed: loading Playwright costs more than everything else here.
async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function fetched(): Promise<string | undefined> {
  process.stderr.write('No Chromium or Chrome on this computer: fetching one, once.\n');
  const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
  run(process.execPath, [cli, 'install', 'chromium']);
  const own = await installedBrowser();
  if (own || process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return own;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', 'chromium']);
  return installedBrowser();
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: 'ignore', timeout: downloadMilliseconds });
}

/** Playwright's `globalSetup`. */
export default async function requireBrowser(): Promise<void> {
  await findBrowser();
}

// No `await` here: the inspector's require() refuses a module graph that has one at its top level.
if (import.meta.main) {
  requireBrowser().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}
