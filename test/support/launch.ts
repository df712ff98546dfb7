import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { MOMENT_VARIABLE } from '../../electron/platform/clock.ts';
import { electronBinary } from '../stand-in/electron-binary.ts';
import { momentOfStart, storyMoment } from './story-time.ts';

export type LaunchOptions = {
  /** The folder of the vault and the settings; unless given, a fresh temporary one that the test run removes. */
  readonly userData?: string;
  /** When it happens, as ISO 8601 in the app's zone; the evening of all stories unless given. The time runs on from there. */
  readonly now?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** The folder whose package.json names the built main bundle; Driftline itself unless given. */
  readonly appFolder?: string;
  /** What stands where Electron's binary would; found by itself unless given. */
  readonly executable?: string;
};

export type LaunchedApp = {
  readonly app: ElectronApplication;
  /** The page that the window shows now, past its blank first document: a lock gives it another one. */
  readonly page: Page;
  readonly userData: string;
  /** Quits as a person would, and waits for the end of the process. */
  readonly close: () => Promise<void>;
  /** Ends the process without a word, as a power cut would. `userData` stays for the next launch. */
  readonly kill: () => Promise<void>;
};

const root = resolve(import.meta.dirname, '../..');
const standIn = join(root, 'test/stand-in/electron');

const endOf = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

/** Starts the built app: on Electron's binary where it is installed, else on the stand-in. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const userData = options.userData ?? freshFolder();
  const app = await _electron.launch({
    executablePath: options.executable ?? electronBinary() ?? standIn,
    args: [options.appFolder ?? root, `--user-data-dir=${userData}`, ...(options.args ?? [])],
    env: {
      ...inheritedEnvironment(),
      [MOMENT_VARIABLE]: momentOfStart(userData, options.now ?? storyMoment),
      ...options.env,
    },
    colorScheme: null,
  });
  const page = await shownPage(app);
  return {
    app,
    page,
    userData,
    close: async () => {
      // Playwright may return when its connection breaks off, a moment before the process has left its files.
      const ended = endOf(app.process());
      await app.close();
      await ended;
    },
    kill: async () => {
      const ended = endOf(app.process());
      app.process().kill('SIGKILL');
      await ended;
    },
  };
}

const isLoaded = (page: Page): Promise<unknown> =>
  page.waitForURL((url) => !['about:', 'data:'].includes(url.protocol));

/**
 * Stands for whichever page the window shows: what is asked of it is asked of the page of that moment, so that a story
 * goes on after a lock. A locator belongs to the page it was made on.
 */
async function shownPage(app: ElectronApplication): Promise<Page> {
  let shown = await app.firstWindow();
  app.on('window', (page) => {
    // One that was replaced before it had loaded is none.
    isLoaded(page).then(
      () => {
        shown = page;
      },
      () => undefined,
    );
  });
  await isLoaded(shown);
  return new Proxy(shown, {
    get: (_first, key) => {
      const value = Reflect.get(shown, key, shown);
      return typeof value === 'function' ? value.bind(shown) : value;
    },
  });
}

/** Answers the next save dialogs with `filePath`, or as cancelled when it is undefined. */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | undefined): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    let asked = 0;
    dialog.showSaveDialog = () => {
      asked += 1;
      Reflect.set(globalThis, 'saveDialogs', asked);
      return Promise.resolve({ canceled: path === null, filePath: path ?? '' });
    };
    Reflect.set(globalThis, 'saveDialogs', 0);
  }, filePath ?? null);
}

/** How many save dialogs were answered since their answer was set: a cancelled one leaves nothing else to wait for. */
export async function countSaveDialogs(app: ElectronApplication): Promise<number> {
  return app.evaluate(() => Reflect.get(globalThis, 'saveDialogs') as number);
}

/** Answers the next open dialogs with `filePaths`; an empty list is a cancelled dialog. */
export async function answerOpenDialog(app: ElectronApplication, filePaths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, paths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: paths.length === 0, filePaths: [...paths] });
  }, filePaths);
}

/** Answers the next message boxes with the button at index `response`. */
export async function answerMessageBox(app: ElectronApplication, response: number): Promise<void> {
  await app.evaluate(({ dialog }, index) => {
    dialog.showMessageBox = () => Promise.resolve({ response: index, checkboxChecked: false });
  }, response);
}

// One listener for all folders: a run opens many apps in one process.
const fresh: string[] = [];
process.once('exit', () => {
  for (const folder of fresh) rmSync(folder, { recursive: true, force: true });
});

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-e2e-'));
  fresh.push(folder);
  return folder;
}

function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
