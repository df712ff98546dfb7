import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, type Page, test } from '@playwright/test';
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

/** A fault of the disk in the middle of the newest sealed record. */
const damage = (file: string): void => {
  const database = new DatabaseSync(file);
  const row = database.prepare('SELECT rowid AS row, sealed FROM record ORDER BY rowid DESC LIMIT 1').get();
  const sealed = Buffer.from(row?.['sealed'] as Uint8Array);
  const offset = readFileSync(file).indexOf(sealed.subarray(0, 64));
  database.close();
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(32, 0x5a), 0, 32, offset + 16);
  closeSync(descriptor);
};

test('a damaged vault is named as such and comes back from the backup of the day in one step', async () => {
  const first = await launchApp();
  await journalWithBackup(first.page, first.userData);
  await first.close();
  const vault = join(first.userData, 'journal.driftline');
  damage(vault);
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
