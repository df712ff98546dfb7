import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { answerDaily, goTo, lock, PASSPHRASE, setUpJournal, unlock } from './journeys.ts';
import { answerOpenDialog, type LaunchedApp, launchApp } from './launch.ts';

/** A mark is a change as any other: it makes a new version. */
const markTheEntry = async (page: Page, mark: 'Star' | 'Pin'): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Daily check-in' }).click();
  await page.getByRole('button', { name: mark, exact: true }).click();
  await expect(page.getByRole('button', { name: mark, pressed: true })).toBeVisible();
};

/**
 * A journal whose one check-in was changed here and in a copy of the vault on "another laptop"; the app is open here,
 * and the next file dialog answers with the other vault.
 */
export const tornJournal = async (): Promise<LaunchedApp> => {
  const here = await launchApp();
  const vault = join(here.userData, 'journal.driftline');
  await setUpJournal(here.page);
  await answerDaily(here.page);
  await lock(here.page);
  const away = await launchApp({});
  await away.close();
  copyFileSync(vault, join(away.userData, 'journal.driftline'));
  const laptop = await launchApp({ userData: away.userData });
  await unlock(laptop.page, PASSPHRASE);
  await markTheEntry(laptop.page, 'Star');
  await lock(laptop.page);
  await laptop.close();
  await unlock(here.page, PASSPHRASE);
  await markTheEntry(here.page, 'Pin');
  await answerOpenDialog(here.app, [join(away.userData, 'journal.driftline')]);
  return here;
};
