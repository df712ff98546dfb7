import { expect, test } from '@playwright/test';
import { goTo, PASSPHRASE } from '../support/journeys.ts';
import { tornJournal } from '../support/torn-journal.ts';
import { tornPlans } from '../support/torn-plans.ts';

test('the vault of another laptop comes in after a report, both versions are shown, and one is kept', async () => {
  const { page, close } = await tornJournal();
  const lookInside = async () => {
    await goTo(page, 'Settings');
    await page.getByRole('link', { name: /^Bring in entries from another/ }).click();
    await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
    await page.getByLabel('Passphrase of the other vault').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'See what would come in' }).click();
    await expect(page.getByRole('heading', { name: 'What would happen' })).toBeVisible();
  };
  await lookInside();
  await expect(page.getByText('entry was changed on both sides.')).toBeVisible();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByRole('heading', { name: 'They are in the journal.' })).toBeVisible();

  await lookInside();
  await expect(page.getByText('There is nothing to bring in.')).toBeVisible();

  await goTo(page, 'Journal');
  await expect(page.getByText('In two versions, counted once')).toHaveCount(1);
  await page.getByRole('link', { name: 'Daily check-in' }).click();
  await expect(page.getByText('In two versions, counted once.')).toBeVisible();
  await page.getByRole('link', { name: 'Compare and keep one' }).click();
  await expect(page.getByRole('row', { name: 'Starred Nothing Yes' })).toBeVisible();
  await page.getByRole('button', { name: /^Keep the second version/ }).click();
  await expect(page.getByText('Nothing stands in two versions.')).toBeVisible();
  await goTo(page, 'Journal');
  await expect(page.getByText('In two versions, counted once')).toHaveCount(0);
  await page.getByRole('link', { name: 'Daily check-in' }).click();
  await expect(page.getByRole('button', { name: 'Star', pressed: true })).toBeVisible();
  await close();
});

test('a commitment changed on both laptops stands in two versions after the merge, both in words, until one is kept', async () => {
  const { page, close } = await tornPlans();
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: /^Bring in entries from another/ }).click();
  await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
  await page.getByLabel('Passphrase of the other vault').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'See what would come in' }).click();
  await expect(page.getByText(/^other record was changed on both sides/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByRole('link', { name: 'One record stands in two versions' }).click();
  await expect(page.getByRole('cell', { name: 'Fridays, before lunch' })).toBeVisible();
  await expect(page.getByText(/Came from laptop\.driftline/)).toBeVisible();
  await page.getByRole('button', { name: /^Keep the second version/ }).click();
  await expect(page.getByText('Nothing stands in two versions.')).toBeVisible();
  await goTo(page, 'What feeds me');
  await expect(page.getByText('then I write to them before I move it').first()).toBeVisible();
  await close();
});
