import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { expectLocked, goTo, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

/** Half past two on the night when Berlin's clocks go back: the first time, in summer time, and an hour later again. */
const FIRST = Date.UTC(2026, 9, 25, 0, 30);
const AGAIN = Date.UTC(2026, 9, 25, 1, 30);

/** Sets the clock of main; the app notices the jump and locks, as it does when somebody sets the computer's. */
const setClock = (app: ElectronApplication, instant: number): Promise<void> =>
  app.evaluate((_electron, wanted) => {
    const Real = Date;
    const ahead = wanted - Real.now();
    globalThis.Date = new Proxy(Real, {
      construct: (target, given) => Reflect.construct(target, given.length === 0 ? [target.now() + ahead] : given),
      get: (target, key) => (key === 'now' ? () => target.now() + ahead : Reflect.get(target, key)),
    });
  }, instant);

const writeNote = async (page: Page, words: string): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill(words);
  await page.keyboard.press('Control+Enter');
  // Only the page of the finished note has it: the place it is written at is called a note too.
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
};

test('what is written in the hour that a clock change repeats keeps its day and its order', async () => {
  const { app, page, close } = await launchApp({ env: { TZ: 'Europe/Berlin' } });
  await setUpJournal(page);
  for (const [instant, words] of [
    [FIRST, 'Before the clocks went back.'],
    [AGAIN, 'After the clocks went back.'],
  ] as const) {
    await setClock(app, instant);
    await expectLocked(page);
    await unlock(page, PASSPHRASE);
    await writeNote(page, words);
  }
  await goTo(page, 'Journal');
  const lines = page.getByRole('listitem').filter({ hasText: /the clocks went back/ });
  await expect(lines).toHaveText([/After the clocks/, /Before the clocks/]);
  for (const line of await lines.all()) await expect(line).toContainText('Sun 25');
  await close();
});
