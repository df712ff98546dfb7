import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { expectLocked, goTo, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

/** Half past two on the night when Berlin's clocks go back: the first time, in summer time. */
const FIRST = '2026-10-25T00:30:00.000Z';

/** Sets the clock of main an hour ahead; the app notices the jump and locks, as it does when somebody sets a clock. */
const anHourLater = (app: ElectronApplication): Promise<void> =>
  app.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 3_600_000;
  });

const writeNote = async (page: Page, words: string): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await page.getByRole('textbox', { name: 'Text' }).fill(words);
  await page.keyboard.press('Control+Enter');
  // Only the page of the finished note has it: the place it is written at is called a note too.
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
};

test('what is written in the hour that a clock change repeats keeps its day and its order', async () => {
  const { app, page, close } = await launchApp({ env: { TZ: 'Europe/Berlin' }, now: FIRST });
  await setUpJournal(page);
  await writeNote(page, 'Before the clocks went back.');
  await anHourLater(app);
  await expectLocked(page);
  await unlock(page, PASSPHRASE);
  await writeNote(page, 'After the clocks went back.');
  await goTo(page, 'Journal');
  const lines = page.getByRole('listitem').filter({ hasText: /the clocks went back/ });
  await expect(lines).toHaveText([/After the clocks/, /Before the clocks/]);
  for (const line of await lines.all()) await expect(line).toContainText('Sun 25');
  await close();
});
