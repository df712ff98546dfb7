import { expect, test } from '@playwright/test';
import { arrive, goTo, lock, openSample, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

/** What the page marks as found, as it is read there. */
const foundWords = () => [...(CSS.highlights.get('found') ?? [])].map((range) => range.toString());

test('a word is found while it is typed; Enter opens the entry with the word marked, Escape leads back', async () => {
  const { page, close } = await launchApp();
  await openSample(page);
  await goTo(page, 'Journal');
  await expect(page.getByRole('link', { name: 'Search the journal' })).toBeVisible();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search the journal' });
  await expect(field).toBeFocused();
  await page.keyboard.type('debugg');
  const hits = page.getByRole('list', { name: 'Entries found' }).getByRole('link');
  // Of all entries, not of those that are read so far: what is best among them may be another one.
  await expect(page.getByRole('status').filter({ hasText: /^\d+ entries$/ })).toBeVisible();
  await expect(hits.first()).toBeVisible();
  await expect(page.locator('mark').first()).toHaveText('debugging');
  await page.keyboard.press('Enter');
  await arrive(page, 'Daily check-in');
  // Wherever it stands, in the line that was written and in the words of an answer.
  await expect.poll(async () => [...new Set(await page.evaluate(foundWords))]).toEqual(['debugging']);
  await page.keyboard.press('Escape');
  await expect(hits.first()).toBeFocused();
  await expect(field).toHaveValue('debugg');
  // One letter is wrong, and it says so.
  await field.fill('debagging');
  await expect(page.getByText(/Nothing is spelled like that/)).toBeVisible();
  await page.keyboard.press('Escape');
  await arrive(page, 'Journal');
  await close();
});

test('tags and people of a note are found, renamed everywhere and undone; a lock forgets what was searched for', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await goTo(page, 'Journal');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('new note');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type('The #incident with @Kim went well.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('link', { name: '#incident', exact: true }).first()).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('tags and people');
  await page.keyboard.press('Enter');
  await arrive(page, 'Tags and people');
  await page.getByRole('button', { name: 'Rename incident' }).click();
  await page.getByLabel('New name').fill('outage');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 entry changed.')).toBeVisible();
  await page.getByRole('link', { name: '#outage' }).click();
  await expect(page.getByText(/The #outage with @Kim/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Nothing was found.')).toBeVisible();

  await lock(page);
  expect(await page.content()).not.toContain('outage');
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Search the journal' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.keyboard.type('incid');
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible();
  await close();
});
