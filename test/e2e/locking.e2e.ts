import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { expectLocked, goTo, lockByKey, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { type LaunchedApp, launchApp } from '../support/launch.ts';

const LINE = 'Quokka zephyr: the retro went sideways.';
/** How many times faster the clocks of main go: three minutes of typing then take twenty seconds. */
const PACE = 9;

/** From a new journal to the text at the end of the daily check-in. */
const goToText = async (page: Page): Promise<void> => {
  await setUpJournal(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  // Each row of the pair is passed over by itself.
  await page.keyboard.press('s');
  for (const question of [3, 4, 5, 6]) {
    await page.keyboard.press('s');
    await expect(page.getByText(`Question ${question} of 6`)).toBeVisible();
  }
  await expect(page.getByRole('textbox')).toBeFocused();
};

const caretOf = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
  });

/** From now on the clocks of main go so many times as fast, on from where they are: 1 while something is looked at. */
const setPace = (app: ElectronApplication, pace: number): Promise<void> =>
  app.evaluate((_electron, times) => {
    const kept = globalThis as { steady?: () => number };
    kept.steady ??= performance.now.bind(performance);
    const { steady } = kept;
    const [from, begun, wall] = [steady(), performance.now(), Date.now()];
    const gone = () => (steady() - from) * times;
    performance.now = () => begun + gone();
    Date.now = () => wall + gone();
  }, pace);

/** No word that was typed: in the document, the title, or what a screen reader is given. */
const expectNothingToRead = async (page: Page): Promise<void> => {
  expect(await page.content()).not.toMatch(/Quokka|sideways/);
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/Quokka|sideways/);
  expect(await page.title()).toBe('Driftline');
};

const expectBackAt = async (page: Page, caret: number): Promise<void> => {
  await unlock(page, PASSPHRASE);
  await expect(page.getByText('Question 6 of 6')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue(LINE);
  await expect.poll(() => caretOf(page)).toBe(caret);
};

test('typing for three minutes never locks; then idle lock, unlock: same question, same caret, every character', async () => {
  const { app, page, close } = await launchApp();
  await page.evaluate(async () => {
    const { driftline } = window as unknown as { driftline: { call: (channel: string, input: unknown) => unknown } };
    await driftline.call('settings:update', { lockMinutes: 1 });
  });
  await goToText(page);
  await setPace(app, PACE);
  await page.keyboard.type(LINE, { delay: 510 });
  await expect(page.getByRole('textbox')).toHaveValue(LINE);
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowLeft');
  await expectLocked(page);
  await setPace(app, 1);
  await expectNothingToRead(page);
  await expectBackAt(page, LINE.length - 7);

  // A note is kept as well.
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  const note = () => page.getByRole('textbox', { name: 'Text' });
  await expect(note()).toBeFocused();
  await page.keyboard.type(LINE);
  await expect(note()).toHaveValue(LINE);
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await setPace(app, PACE);
  await expectLocked(page);
  await setPace(app, 1);
  await expectNothingToRead(page);
  await unlock(page, PASSPHRASE);
  await expect(note()).toHaveValue(LINE);
  await expect.poll(() => caretOf(page)).toBe(LINE.length - 5);
  await close();
});

const causes: readonly (readonly [string, (given: LaunchedApp) => Promise<unknown>])[] = [
  ['the menu', ({ app }) => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('lock')?.click())],
  ['Ctrl+L', ({ page }) => lockByKey(page)],
  ['sleep', ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'))],
  ['the lock of the screen', ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('lock-screen'))],
  ['shutting down', ({ app }) => app.evaluate(({ powerMonitor }) => powerMonitor.emit('shutdown'))],
  [
    'a jump of the clock',
    ({ app }) =>
      app.evaluate(() => {
        const now = Date.now.bind(Date);
        Date.now = () => now() + 125_000;
      }),
  ],
];

test('every cause of a lock saves the last keystroke and the caret first, and leaves no text behind', async () => {
  const launched = await launchApp();
  const { page, close } = launched;
  await goToText(page);
  await page.keyboard.type(LINE);
  let caret = LINE.length;
  for (const [name, cause] of causes) {
    await test.step(name, async () => {
      // Back by one each time: the caret has just moved, and nothing has sent it yet.
      await page.keyboard.press('ArrowLeft');
      caret -= 1;
      await cause(launched);
      await expectLocked(page);
      await expectNothingToRead(page);
      await expectBackAt(page, caret);
    });
  }
  await close();
});

/** Whether main knows that the window is to lock when it loses the focus. */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { driftline } = window as unknown as { driftline: { call: (channel: string, input: unknown) => unknown } };
    const reply = (await driftline.call('settings:read', null)) as { value: { lockOnBlur: boolean } };
    return reply.value.lockOnBlur;
  });

test('the window locks when it loses the focus, if that is wanted, and not otherwise', async () => {
  const { app, page, close } = await launchApp();
  await setUpJournal(page);
  const leave = () => app.evaluate(({ BaseWindow }) => BaseWindow.getAllWindows()[0]?.emit('blur'));
  await leave();
  await goTo(page, 'Settings');
  await page.getByRole('checkbox', { name: 'Also when another window comes to the front' }).check();
  // The box is ticked at once; main has to have heard of it.
  await expect.poll(() => isKept(page)).toBe(true);
  await leave();
  await expectLocked(page);
  await close();
});
