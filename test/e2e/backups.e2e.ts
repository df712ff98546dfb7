import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { damageNewestRecord } from '../support/damage.ts';
import {
  answerDaily,
  expectLocked,
  goTo,
  lock,
  PASSPHRASE,
  setUpJournal,
  unlock,
  WRITTEN_LINE,
} from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

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
  await expect(page.getByText(/It holds 1 entry, the newest of/)).toBeVisible();
  expect(readFileSync(vault).equals(damagedBytes)).toBe(true);

  await page.getByRole('button', { name: /^Restore it/ }).click();
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
  await expect(page.getByText(/^1 entry, the newest of/)).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('A backup was taken, opened and checked.')).toBeVisible();
  expect(backupsIn(userData).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText(/sealed records of the vault open and match its manifest/)).toBeVisible();

  await page.getByRole('button', { name: 'Lock and choose a backup' }).click();
  await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByRole('heading', { name: 'The backup was restored.' })).toBeVisible();
  await page.getByRole('button', { name: 'Go to the lock screen' }).click();
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await close();
});
