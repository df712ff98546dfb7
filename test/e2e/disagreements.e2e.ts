import { expect, type Page, test } from '@playwright/test';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import { arrive, setUpJournal } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { storyDay } from '../support/story-time.ts';

const placeAt = (page: Page, place: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, place);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a disagreement is added, refused a parking without a day, settled, counted, deleted and put back', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await placeAt(page, '/duo/disagreements');
  await expect(page.getByText('No partner yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Add a partner' }).click();
  await arrive(page, 'Partner');
  await press(page, 'Add a partner');
  await page.keyboard.type('Kit');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Disagreements' }).click();
  await arrive(page, 'Disagreements');

  await press(page, 'Add a disagreement');
  await page.keyboard.type('Order of work');
  await page.getByLabel('Day', { exact: true }).fill(addDays(storyDay, -30));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Order of work: open for 30 days.')).toBeVisible();

  await press(page, 'Park: Order of work');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Say until which day it is parked.')).toBeVisible();
  await page.getByLabel('Park it until').fill(addDays(storyDay, -1));
  await expect(page.getByText('This day is past. Choose today or a later one.')).toBeVisible();
  await press(page, 'Cancel');

  await press(page, 'Settle: Order of work');
  await page.getByLabel('How was it settled?').selectOption({ label: 'By talk' });
  await page.getByLabel('What was agreed').fill('First the queue, then the rest.');
  await press(page, 'Keep');
  await expect(page.getByText('Settled: 1 of 1: by talk 1.')).toBeVisible();
  await expect(page.getByText('Agreed: First the queue, then the rest.')).toBeVisible();

  await press(page, 'Delete: Order of work');
  await expect(page.getByRole('heading', { name: 'Deleted' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Settled: 1 of 1: by talk 1.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Deleted' })).toBeHidden();

  // Whoever deletes the partner is told that it goes along.
  await placeAt(page, '/duo/partner');
  await press(page, 'Delete: Kit');
  await expect(page.getByText('1 disagreement goes along.')).toBeVisible();
  await close();
});
