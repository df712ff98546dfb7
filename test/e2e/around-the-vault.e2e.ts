import { copyFileSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
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
import { answerSaveDialog, type LaunchedApp, launchApp } from '../support/launch.ts';

const vaultIn = ({ userData }: LaunchedApp): string => join(userData, 'journal.driftline');

const backupsIn = ({ userData }: LaunchedApp): readonly string[] => {
  const names = readdirSync(userData).includes('backups') ? readdirSync(join(userData, 'backups')) : [];
  return names.filter((name) => name.endsWith('.driftline'));
};

const beginNote = async (page: Page, words: string): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type(words);
};

const finishNote = async (page: Page, words: string): Promise<void> => {
  await beginNote(page, words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
};

test('a vault put back beside the log of a crash is not written to before the writer has chosen', async () => {
  const first = await launchApp();
  const file = vaultIn(first);
  await setUpJournal(first.page);
  await answerDaily(first.page);
  await lock(first.page);
  copyFileSync(file, `${file}.yesterday`);
  await unlock(first.page, PASSPHRASE);
  await finishNote(first.page, 'Written today, and folded at the lock.');
  await lock(first.page);
  await unlock(first.page, PASSPHRASE);
  // Begun and not finished: what is finished lets go of its draft, and with that the log is folded.
  await beginNote(first.page, 'Written last, and only in the log.');
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();
  renameSync(`${file}.yesterday`, file);
  const before = [file, `${file}-wal`].map((name) => readFileSync(name).toString('base64'));

  const { page, close } = await launchApp({ userData: first.userData });
  await expectLocked(page);
  await unlock(page, 'not the words at all');
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  expect([file, `${file}-wal`].map((name) => readFileSync(name).toString('base64'))).toEqual(before);
  await unlock(page, PASSPHRASE);
  await expect(page.getByText('Beside this vault lies a log that does not belong to it.')).toBeVisible();
  expect([file, `${file}-wal`].map((name) => readFileSync(name).toString('base64'))).toEqual(before);
  await page.getByRole('button', { name: 'Open it without the log' }).click();
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  const kept = readdirSync(first.userData).filter((name) => /^journal \(set aside .+-wal$/.test(name));
  expect(readFileSync(join(first.userData, kept[0] ?? '')).toString('base64')).toBe(before[1]);
  await close();
});

test('a vault that is gone is missed, with its newest backup, and comes back from it', async () => {
  const first = await launchApp();
  await setUpJournal(first.page);
  await answerDaily(first.page);
  await lock(first.page);
  await unlock(first.page, PASSPHRASE);
  await expect.poll(() => backupsIn(first)).toHaveLength(1);
  await first.close();
  rmSync(vaultIn(first));

  const { page, close } = await launchApp({ userData: first.userData });
  await expect(page.getByText(/The vault is not where it was/)).toBeVisible();
  await expect(page.getByText(/There is a backup from/)).toBeVisible();
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByLabel('Passphrase of the backup').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await page.getByRole('button', { name: 'Open my journal' }).click();
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await close();
});

test('words typed into a vault that breaks under the open journal can be saved elsewhere', async () => {
  const opened = await launchApp();
  const { page, app, userData, close } = opened;
  await setUpJournal(page);
  await answerDaily(page);
  await lock(page);
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  truncateSync(vaultIn(opened), 4_096);
  await page.getByRole('textbox', { name: 'Text' }).fill('Words that no vault takes any more.');
  const elsewhere = join(userData, 'kept.txt');
  await answerSaveDialog(app, elsewhere);
  await page.getByRole('button', { name: 'Save a copy elsewhere' }).click();
  await page.getByRole('button', { name: 'Choose a place' }).click();
  await expect(page.getByText('Saved as readable text: kept.txt.')).toBeVisible();
  await expect.poll(() => readFileSync(elsewhere, 'utf8')).toContain('Words that no vault takes any more.');
  await close();
});
