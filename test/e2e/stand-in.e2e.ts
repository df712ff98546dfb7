import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { electronBinary } from '../stand-in/electron-binary.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

/** What the fixture app remembers for these tests, in the main process. */
type Seen = {
  readonly created: number;
  readonly navigations: string[];
  readonly opened: string[];
  readonly requests: string[];
  readonly sameModule: boolean;
  readonly second?: boolean;
};
type Page = {
  readonly fixture: {
    readonly call: (channel: string, value?: unknown) => Promise<unknown>;
    readonly double: (value: number) => number;
    readonly refuse: () => void;
    readonly nodeInReach: boolean;
  };
  readonly pushed: unknown[];
  readonly inlineRan?: boolean;
  readonly stop: () => void;
};

const appFolder = resolve(import.meta.dirname, '../stand-in/fixture');
const launchFixture = (userData?: string) => launchApp({ appFolder, ...(userData ? { userData } : {}) });
const launchLoaded = async () => {
  const launched = await launchFixture();
  await expect(launched.page.getByRole('heading', { name: 'Loaded' })).toBeVisible();
  return launched;
};
const seenBy = ({ app }: LaunchedApp) => app.evaluate(() => Reflect.get(globalThis, 'seen') as Seen);

test.skip(() => electronBinary() !== undefined, 'Electron itself is here; its stand-in is not in use');

test.describe('The stand-in for Electron', () => {
  let launched: LaunchedApp;

  test.beforeEach(async () => {
    launched = await launchLoaded();
  });
  test.afterEach(() => launched.close());

  test('serves a page of the app scheme under its strict policy, styles and font included', async () => {
    const { page } = launched;
    const heading = page.getByRole('heading');
    await expect(heading).toHaveCSS('color', 'rgb(1, 2, 3)');
    await expect(heading).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    expect(await page.evaluate(() => document.fonts.check('1em Fixture'))).toBe(true);
    expect(await page.evaluate(() => (globalThis as unknown as Page).inlineRan)).toBeUndefined();
    expect(await page.evaluate(() => isSecureContext)).toBe(true);
    const refusal = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>text</b>';
        return 'allowed';
      } catch (error) {
        return String(error);
      }
    });
    expect(refusal).toContain('TrustedHTML');
  });

  test('shows the app its own addresses and one electron module', async () => {
    const seen = await seenBy(launched);
    expect(seen.requests).toContain('app://fixture/page.html');
    expect(seen.requests.filter((url) => !url.startsWith('app://fixture/'))).toEqual([]);
    expect(seen.sameModule).toBe(true);
    expect(seen.created).toBe(1);
    const answer = await launched.page.evaluate(() => (globalThis as unknown as Page).fixture.call('echo', 1));
    expect(answer).toEqual({ value: 1, from: 'app://fixture/page.html', top: true });
  });

  test('carries values through ipc and words failures as Electron does', async () => {
    const outcome = await launched.page.evaluate(async () => {
      const { fixture } = globalThis as unknown as Page;
      const value = {
        text: 'ü "\u2028',
        list: [1, null, undefined, -0],
        date: new Date(5),
        bytes: new Uint8Array([1, 255]),
      };
      const { value: back } = (await fixture.call('echo', value)) as { value: typeof value };
      const failure = (channel: string) => fixture.call(channel).then(String, (error: Error) => error.message);
      return {
        same: back.text === value.text && back.date.getTime() === 5 && back.bytes[1] === 255,
        list: Object.is(back.list[3], -0) && 2 in back.list && back.list[2] === undefined,
        fail: await failure('fail'),
        missing: await failure('nobody'),
      };
    });
    expect(outcome).toEqual({
      same: true,
      list: true,
      fail: "Error invoking remote method 'fail': Error: no such entry",
      missing: "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    });
  });

  test('keeps the preload in a world of its own behind a frozen, synchronous bridge', async () => {
    const outcome = await launched.page.evaluate(() => {
      const { fixture } = globalThis as unknown as Page;
      let refusal = '';
      try {
        fixture.refuse();
      } catch (error) {
        refusal = (error as Error).message;
      }
      return {
        double: fixture.double(21),
        refusal,
        frozen: Object.isFrozen(fixture) && Object.isFrozen(fixture.call),
        node: fixture.nodeInReach,
        require: typeof Reflect.get(globalThis, 'require'),
      };
    });
    expect(outcome).toEqual({
      double: 42,
      refusal: 'refused in the preload',
      frozen: true,
      node: false,
      require: 'undefined',
    });
  });

  test('pushes events until the page unsubscribes', async () => {
    const { app, page } = launched;
    const push = (value: string) =>
      app.evaluate((_electron, sent) => Reflect.get(globalThis, 'view').webContents.send('pushed', sent), value);
    const heard = () => page.evaluate(() => (globalThis as unknown as Page).pushed);
    await push('first');
    await expect.poll(heard).toEqual(['first']);
    await page.evaluate(() => (globalThis as unknown as Page).stop());
    await push('second');
    await page.evaluate(() => (globalThis as unknown as Page).fixture.call('echo'));
    expect(await heard()).toEqual(['first']);
  });

  test('asks the app about navigation and new windows, and obeys', async () => {
    const { page } = launched;
    await page.getByRole('link', { name: 'Away' }).click({ noWaitAfter: true });
    await expect.poll(async () => (await seenBy(launched)).navigations).toEqual(['https://example.com/away']);
    await page.getByRole('link', { name: 'Window' }).click({ noWaitAfter: true });
    await page.evaluate(() => open('https://example.com/opened'));
    await expect
      .poll(async () => (await seenBy(launched)).opened)
      .toEqual(['https://example.com/window', 'https://example.com/opened']);
    await expect(page.getByRole('heading', { name: 'Loaded' })).toBeVisible();
    expect(launched.app.windows()).toHaveLength(1);
  });

  test('gives a window another page in a process of its own, and ends a busy one from outside', async () => {
    const { app, page } = launched;
    void page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => {});
    const next = app.waitForEvent('window');
    await app.evaluate(() => Reflect.get(globalThis, 'renew')());
    await expect((await next).getByRole('heading', { name: 'Loaded' })).toBeVisible();
    await expect.poll(() => app.windows().length).toBe(1);
  });

  test('forks a process that talks with main, and says when it has gone', async () => {
    const outcome = await launched.app.evaluate(async () => {
      const child = Reflect.get(globalThis, 'fork')();
      const bytes = new Uint8Array([1, 255]);
      child.postMessage({ bytes });
      const back = await new Promise<{ from: string; data: { bytes: Uint8Array } }>((heard) =>
        child.on('message', heard),
      );
      const code = new Promise((ended) => child.on('exit', ended));
      child.postMessage('end');
      return { from: back.from, bytes: [...back.data.bytes], code: await code, pid: child.pid };
    });
    expect(outcome).toEqual({ from: 'worked', bytes: [1, 255], code: 7, pid: undefined });
  });

  test('prints a tagged PDF', async () => {
    const head = await launched.app.evaluate(async () => {
      const { webContents } = Reflect.get(globalThis, 'view');
      const pdf = await webContents.printToPDF({ preferCSSPageSize: true, generateTaggedPDF: true });
      return { start: pdf?.subarray(0, 5).toString(), tagged: pdf?.includes('/StructTreeRoot') };
    });
    expect(head).toEqual({ start: '%PDF-', tagged: true });
  });

  test('follows the theme, sends what a test sends, and reports a page that crashed', async () => {
    const { app, page } = launched;
    const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    for (const [source, dark] of [
      ['dark', true],
      ['light', false],
      ['dark', true],
    ] as const) {
      await app.evaluate(({ nativeTheme }, chosen) => Reflect.set(nativeTheme, 'themeSource', chosen), source);
      await expect.poll(isDark).toBe(dark);
    }
    const suspended = await app.evaluate(({ powerMonitor }) => {
      let count = 0;
      powerMonitor.on('suspend', () => {
        count += 1;
      });
      powerMonitor.emit('suspend');
      return count;
    });
    expect(suspended).toBe(1);
    const reason = app.evaluate(() => {
      const { webContents } = Reflect.get(globalThis, 'view');
      return new Promise((heard) =>
        webContents.on('render-process-gone', (_event: unknown, gone: { reason: string }) => heard(gone.reason)),
      );
    });
    const chromium = await page.context().newCDPSession(page);
    void chromium.send('Page.crash').catch(() => {});
    expect(await reason).toBe('crashed');
  });

  test('names what it does not play, instead of pretending', async () => {
    const failures = await launched.app.evaluate(async (electron) => {
      const { app, BaseWindow, dialog, WebContentsView } = electron;
      const nameOf = async (work: () => unknown) => {
        try {
          await work();
          return 'nothing was thrown';
        } catch (error) {
          return (error as Error).message;
        }
      };
      return [
        await nameOf(() => app.getAppMetrics()),
        await nameOf(() => electron.clipboard),
        await nameOf(() => BaseWindow.getAllWindows()[0]?.setKiosk(true)),
        await nameOf(() => app.on('will-quit', () => {})),
        await nameOf(() => dialog.showOpenDialog({})),
        await nameOf(() => new WebContentsView({ webPreferences: { nodeIntegration: true } })),
      ];
    });
    expect(failures).toEqual([
      'The stand-in for Electron does not play App.getAppMetrics.',
      'The stand-in for Electron does not play electron.clipboard.',
      'The stand-in for Electron does not play BaseWindow.setKiosk.',
      "The stand-in for Electron never sends app 'will-quit'.",
      'Nobody answers dialog.showOpenDialog: a test must replace it with its own answer.',
      'webPreferences.nodeIntegration must not be true.',
    ]);
  });

  test('lets one instance alone hold a folder, and tells it of the second', async () => {
    const standIn = resolve(import.meta.dirname, '../stand-in/electron');
    const second = spawnSync(standIn, [appFolder, `--user-data-dir=${launched.userData}`], { timeout: 20_000 });
    expect(second.status).toBe(3);
    await expect.poll(async () => (await seenBy(launched)).second).toBe(true);
  });

  test('leaves no browser and no profile behind, killed or closed', async () => {
    const killed = await launchFixture();
    const pid = killed.app.process().pid;
    await killed.kill();
    await expect.poll(() => leftBehind(pid)).toEqual([]);
    const closed = await launchFixture();
    const closedPid = closed.app.process().pid;
    await closed.close();
    expect(leftBehind(closedPid)).toEqual([]);
  });

  test('quits when its window is closed, by the app or from outside', async () => {
    // A window that is closed while it loads fails its load, and the fixture with it, as in Electron.
    const byApp = await launchLoaded();
    const appEnded = new Promise((end) => byApp.app.process().once('exit', end));
    await byApp.page.close();
    expect(await appEnded).toBe(0);
    // Chromium closes the page by itself, as it does when a person closes the window.
    const byHand = await launchLoaded();
    const handEnded = new Promise((end) => byHand.app.process().once('exit', end));
    const chromium = await byHand.page.context().newCDPSession(byHand.page);
    await chromium.send('Page.close').catch(() => {});
    expect(await handEnded).toBe(0);
  });
});

/** Browser processes and profile folders that belong to the host of this process id. */
function leftBehind(pid: number | undefined): string[] {
  const mark = `driftline-stand-in-${pid}-`;
  const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
  const folders = readdirSync(tmpdir()).map((name) => join(tmpdir(), name));
  return [...processes, ...folders].filter((one) => one.includes(mark));
}
