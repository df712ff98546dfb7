import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { damageNewestRecord } from '../support/damage.ts';
import {
  answerDaily,
  expectLocked,
  goTo,
  lock,
  orGone,
  PASSPHRASE,
  seen,
  setUpJournal,
  unlock,
  WRITTEN_LINE,
} from '../support/journeys.ts';
import { answerMessageBox, answerOpenDialog, launchApp } from '../support/launch.ts';

const backupsIn = (userData: string): readonly string[] => {
  const folder = join(userData, 'backups');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.driftline')) : [];
};

/** A journal with one check-in and, from its second unlock on, a backup. */
const journalWithBackup = async (page: Page, userData: string): Promise<void> => {
  await setUpJournal(page);
  await answerDaily(page);
  await lock(page);
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await expect.poll(() => backupsIn(userData)).toHaveLength(1);
};

test('a damaged vault is named as such and comes back from the backup of the day in one step', async () => {
  const first = await launchApp();
  await journalWithBackup(first.page, first.userData);
  await first.close();
  const vault = join(first.userData, 'journal.driftline');
  damageNewestRecord(vault);
  const damagedBytes = readFileSync(vault);

  const { page, close } = await launchApp({ userData: first.userData });
  await expectLocked(page);
  await unlock(page, PASSPHRASE);
  await expect(page.getByText('The vault is damaged.')).toBeVisible();
  await expect(page.getByText('That passphrase does not open this vault.')).toHaveCount(0);
  await expect(page.getByText(/It holds 1 entry, the newest from/)).toBeVisible();
  expect(readFileSync(vault).equals(damagedBytes)).toBe(true);

  await page.getByRole('button', { name: /^Restore the backup and/ }).click();
  await expect(page.getByText(/is kept beside it as/)).toBeVisible();
  await page.getByRole('button', { name: 'Unlock' }).click();
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  const kept = readdirSync(first.userData).filter((name) => name.startsWith('journal') && name !== 'journal.driftline');
  expect(kept.some((name) => readFileSync(join(first.userData, name)).equals(damagedBytes))).toBe(true);
  await close();
});

test('a backup is taken, looked into, checked and restored from the settings', async () => {
  const { page, userData, close } = await launchApp();
  await journalWithBackup(page, userData);
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'See, take and restore backups' }).click();
  await page.getByRole('button', { name: /^Look inside/ }).click();
  await expect(page.getByText(/^1 entry, the newest from/)).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('A backup was taken, opened and checked.')).toBeVisible();
  expect(backupsIn(userData).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText(/sealed records of the vault open and match its manifest/)).toBeVisible();

  await page.getByRole('button', { name: 'Lock and choose a backup' }).click().catch(orGone);
  await seen(() => page.getByLabel('Passphrase of the backup').isVisible());
  await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByRole('heading', { name: 'The backup was restored.' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to the lock screen' }).click();
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await close();
});

test('an older copy of the vault that was put back is named, at each start, until the writer says it is fine', async () => {
  const first = await launchApp();
  const { userData } = first;
  const vault = join(userData, 'journal.driftline');
  const warning = (page: Page) => page.getByText('This vault file is older than what this computer last saw of it.');
  await setUpJournal(first.page);
  await lock(first.page);
  copyFileSync(vault, `${vault}.older`);
  await unlock(first.page, PASSPHRASE);
  await expect(first.page.getByText('Question 1 of 6')).toBeVisible();
  await answerDaily(first.page);
  await first.close();
  copyFileSync(`${vault}.older`, vault);

  const second = await launchApp({ userData });
  await unlock(second.page, PASSPHRASE);
  await expect(warning(second.page)).toBeVisible();
  await expect(second.page.getByText(/The last \d+ saves are missing/)).toBeVisible();
  await second.close();

  const { app, page, close } = await launchApp({ userData });
  await unlock(page, PASSPHRASE);
  await expect(warning(page)).toBeVisible();
  await answerMessageBox(app, 0);
  await page.getByRole('button', { name: 'It is fine, I put it back myself' }).click();
  await expect(warning(page)).toHaveCount(0);
  await lock(page);
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(warning(page)).toHaveCount(0);
  await close();
});

test('on a new laptop a backup from a stick is restored in the first window, and the journal is open', async () => {
  const old = await launchApp();
  await journalWithBackup(old.page, old.userData);
  const [name = ''] = backupsIn(old.userData);
  const backup = join(old.userData, 'backups', name);
  const bytes = readFileSync(backup);
  await old.close();

  const { app, page, userData, close } = await launchApp();
  await page.getByRole('button', { name: 'I have a journal already' }).click();
  await expect(page.getByText('There is no backup in')).toBeVisible();
  await answerOpenDialog(app, [backup]);
  // As a vault to be written in it is refused: it would be spoilt as a backup.
  await page.getByRole('button', { name: 'Choose the vault file' }).click();
  await expect(page.getByText('This file is a backup.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose a backup file' }).click();
  await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/It holds 1 entry, the newest from/)).toBeVisible();
  await page.getByRole('button', { name: 'Open my journal' }).click();
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  expect(existsSync(join(userData, 'journal.driftline'))).toBe(true);
  expect(readFileSync(backup).equals(bytes)).toBe(true);
  await close();
});
