import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDaily, goTo, lock, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { filesThatHold } from '../support/scan-folder.ts';

const WORDS = ['Quokka', 'zephyr', 'sideways', 'copper lantern', 'reflection', 'coordination'];

test('the scan finds a word that is there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-scan-'));
  writeFileSync(join(folder, 'clear.txt'), 'a Quokka');
  writeFileSync(join(folder, 'sixteen.txt'), Buffer.from('a Quokka', 'utf16le'));
  writeFileSync(join(folder, 'sixty-four.txt'), Buffer.from('so said the Quokka yesterday').toString('base64'));
  expect(filesThatHold(folder, ['Quokka'])).toHaveLength(3);
  rmSync(folder, { recursive: true });
});

test('no word that was typed is readable in the vault or the user-data folder, open, locked, killed or closed', async () => {
  const { app, page, userData, kill } = await launchApp();
  await setUpJournal(page);
  await answerDaily(page);
  for (const place of ['Journal', 'Drift', 'Summary', 'Today'] as const) await goTo(page, place);
  // What is searched for stays in memory with the index: by the search, in the palette and on the page it leads to.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Quokk');
  await page.getByRole('option', { name: 'Search the journal for “Quokk”' }).click();
  await expect(page.locator('mark')).toHaveText('Quokka');
  await page.keyboard.type('a zephyr');
  await expect(page.locator('mark').last()).toHaveText('zephyr');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/What you searched for stands here/)).toBeVisible();
  expect(filesThatHold(userData, WORDS)).toEqual([]);
  await lock(page);
  expect(filesThatHold(userData, WORDS)).toEqual([]);
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByText('Quokka')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('sideways');
  await expect(page.locator('mark')).toHaveText('sideways');
  expect(app.process().pid).toBeGreaterThan(0);
  await kill();
  expect(filesThatHold(userData, WORDS)).toEqual([]);
  rmSync(userData, { recursive: true, force: true });
});
