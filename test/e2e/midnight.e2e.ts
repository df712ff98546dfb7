import { expect, type Page, test } from '@playwright/test';
import { answerDaily, arrive, goTo, heading, lock, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

// The clock is looked at every five seconds.
const patient = { timeout: 90_000 };

const waitForMidnight = async (page: Page): Promise<void> => {
  await goTo(page, 'Today');
  await expect(page.getByText('It is past midnight.')).toBeVisible(patient);
};

test('open over midnight every place moves on to the new day, and asks for yesterday', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ now: '2026-07-09T23:59:05' });
  await setUpJournal(page);
  await page.keyboard.press('Escape');
  await goTo(page, 'Today');
  await expect(page.getByText('Thursday 9 July')).toBeVisible();

  // Nobody touches anything: the page is told.
  await expect(page.getByText('Friday 10 July')).toBeVisible(patient);
  await expect(page.getByText('It is past midnight. This check-in can still be about Thursday 9 July.')).toBeVisible();

  await page.getByRole('button', { name: /^Begin/ }).click();
  await expect(page.getByText('Friday 10 July 2026')).toBeVisible();
  await expect(page.getByText('It is past midnight. For yesterday, Thursday 9 July?')).toBeVisible();
  await page.getByRole('link', { name: 'For yesterday' }).click();
  await expect(page.getByText('Thursday 9 July 2026')).toBeVisible();
  await answerDaily(page);
  await expect(page.getByText('Thursday 9 July 2026')).toBeVisible();

  // From the palette, a form begun without a look at today: the same question; and once yesterday is written, none.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('daily');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Question 1 of')).toBeVisible();
  await expect(page.getByText('For yesterday')).toHaveCount(0);

  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Calendar' }).click();
  await arrive(page, 'Calendar');
  await expect(page.locator('[aria-current="date"]')).toHaveAttribute('data-day', '2026-07-10');
  await close();
});

test('a line kept after midnight is of the new day, and the calendar that was open all along knows it', async () => {
  test.setTimeout(180_000);
  const { page, close } = await launchApp({ now: '2026-12-31T23:59:05' });
  await setUpJournal(page);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Calendar' }).click();
  await expect(page.locator('[aria-current="date"]')).toHaveAttribute('data-day', '2026-12-31');
  await expect(page.locator('[aria-current="date"]')).toHaveAttribute('data-day', '2027-01-01', patient);
  await waitForMidnight(page);
  await page.getByLabel('One line to keep').fill('Fireworks over the river #newyear');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kept as a note for today.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Fireworks/ })).toBeVisible();
  await expect(heading(page)).toContainText('How was today?');
  await page.getByRole('button', { name: /^Begin/ }).click();
  await expect(page.getByText('Fireworks over the river')).toBeVisible();
  await close();
});

test('the backup that is taken by itself after unlocking stands in the list that is open', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await answerDaily(page);
  await lock(page);
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Settings');
  await page
    .getByRole('link', { name: /backups/i })
    .first()
    .click();
  await arrive(page, 'Backups');
  // Nobody touches anything: main tells the page.
  await expect(page.getByRole('row').nth(1)).toBeVisible(patient);
  await expect(page.getByText('There is no backup so far.')).toHaveCount(0);
  await close();
});
