import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
  answerDaily,
  expectLocked,
  goTo,
  lock,
  lockByKey,
  PASSPHRASE,
  setUpJournal,
  unlock,
} from '../support/journeys.ts';
import { answerSaveDialog, countSaveDialogs, launchApp } from '../support/launch.ts';
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
  await expect(page.getByText(/What you searched for appears here/)).toBeVisible();
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

/** One word for each place text can stand in; none of them occurs anywhere else. */
const PLACES = [
  'Zeisigtitle',
  'Zeisigtext',
  'Zeisigtag',
  'Zeisigearlier',
  'Zeisigdraft',
  'Zeisigsought',
  'Zeisigtyped',
];

test('nor a word of notes, drafts, earlier versions, templates, searches and cancelled exports, in any folder a program uses', async () => {
  const home = mkdtempSync(join(tmpdir(), 'driftline-home-'));
  const folders = Object.fromEntries(
    ['TMPDIR', 'HOME', 'XDG_CONFIG_HOME', 'XDG_CACHE_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME'].map((name) => {
      mkdirSync(join(home, name));
      return [name, join(home, name)];
    }),
  );
  const userData = join(home, 'user-data');
  const { app, page, kill } = await launchApp({ userData, env: folders });
  await setUpJournal(page);
  await answerDaily(page);
  const text = page.getByRole('textbox', { name: 'Text' });
  const finish = async () => {
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  };

  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await text.fill('Zeisigtext, Zeisigearlier #Zeisigtag @Zeisigtag');
  await page.getByRole('textbox', { name: 'Title' }).fill('Zeisigtitle');
  await finish();
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await text.fill('Zeisigtext #Zeisigtag');
  await finish();
  await expect(page.getByText('Earlier versions')).toBeVisible();
  await page.getByRole('button', { name: 'Keep as a template' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Zeisigtyped');
  await expect(page.getByRole('option', { name: /Zeisigtyped/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Journal');
  await page.keyboard.press('/');
  await page.keyboard.type('Zeisigsought');
  await expect(page.getByText('Nothing was found.')).toBeVisible();

  await answerSaveDialog(app, undefined);
  await goTo(page, 'Drift');
  for (const kind of ['CSV', 'SVG', 'PNG']) await page.getByRole('button', { name: kind }).click();
  await goTo(page, 'Summary');
  for (const kind of ['PDF', 'Markdown']) await page.getByRole('button', { name: kind }).click();
  await expect.poll(() => countSaveDialogs(app)).toBe(5);

  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await text.fill('Zeisigdraft');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(readdirSync(home)).toContain('user-data');
  expect(filesThatHold(home, PLACES)).toEqual([]);
  await lockByKey(page);
  await expectLocked(page);
  expect(filesThatHold(home, PLACES)).toEqual([]);
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue('Zeisigdraft');
  await kill();
  expect(filesThatHold(home, PLACES)).toEqual([]);
  rmSync(home, { recursive: true, force: true });
});
