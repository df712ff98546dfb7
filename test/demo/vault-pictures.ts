import { copyFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { damageNewestRecord } from '../support/damage.ts';
import { answerDaily, goTo, lock, orGone, PASSPHRASE, seen, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { tornJournal } from '../support/torn-journal.ts';
import { tornPlans } from '../support/torn-plans.ts';
import type { Picture } from './picture.ts';

/** Changing what opens the vault, in a journal of one's own. */
export const pictureKeys = async (picture: Picture): Promise<void> => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Change the passphrase' }).click();
  await page.getByText('Drawn at random').waitFor();
  await page.getByLabel('New passphrase').fill('copper lantern');
  await page.getByText('Guessable within').waitFor();
  await picture(page, 'change-passphrase');
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Make a recovery key' }).click();
  await page.getByRole('list', { name: 'Recovery key' }).waitFor();
  await picture(page, 'recovery-key');
  await close();
};

/** Backups in the settings, restoring on the lock screen, and what a damaged vault says. */
export const pictureBackups = async (picture: Picture): Promise<void> => {
  const first = await launchApp();
  await setUpJournal(first.page);
  await answerDaily(first.page);
  await goTo(first.page, 'Settings');
  await first.page.getByRole('link', { name: 'See, take and restore backups' }).click();
  await first.page.getByRole('button', { name: 'Back up now' }).click();
  await first.page.getByText('A backup was taken').waitFor();
  await first.page.getByRole('button', { name: 'Check now' }).click();
  await first.page.getByText('match its manifest').waitFor();
  await picture(first.page, 'backups');
  await first.page.getByRole('button', { name: 'Lock and choose a backup' }).click().catch(orGone);
  await seen(() => first.page.getByLabel('Passphrase of the backup').isVisible());
  await picture(first.page, 'restore');
  await first.close();

  damageNewestRecord(join(first.userData, 'journal.driftline'));
  const { page, close } = await launchApp({ userData: first.userData });
  await unlock(page, PASSPHRASE);
  await page.getByText('It holds 1 entry').waitFor();
  await picture(page, 'damaged');
  await page.getByRole('button', { name: 'Open what is readable, read-only' }).click();
  await page.getByText('Read-only: this is what can still be read').waitFor();
  await picture(page, 'read-only');
  await close();
};

/** An older copy put back, settings that were damaged, and no room for a backup before the passphrase is changed. */
export const pictureMishaps = async (picture: Picture): Promise<void> => {
  const first = await launchApp();
  const vault = join(first.userData, 'journal.driftline');
  await setUpJournal(first.page);
  await lock(first.page);
  copyFileSync(vault, `${vault}.older`);
  await unlock(first.page, PASSPHRASE);
  await first.page.getByText('Question 1 of 6').waitFor();
  await answerDaily(first.page);
  await first.close();

  copyFileSync(`${vault}.older`, vault);
  truncateSync(join(first.userData, 'settings.json'), 20);
  writeFileSync(join(first.userData, 'backups'), 'a file where a folder should be');
  const { page, close } = await launchApp({ userData: first.userData });
  await page.getByText('The settings file could not be read').waitFor();
  await picture(page, 'settings-copy');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await unlock(page, PASSPHRASE);
  await page.getByText('older than what this computer last saw').waitFor();
  await goTo(page, 'Today');
  await picture(page, 'older-file');
  await page.getByRole('button', { name: /^It is fine/ }).click();
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Change the passphrase' }).click();
  await page.getByLabel('Current passphrase').fill(PASSPHRASE);
  await page.getByLabel('New passphrase').fill('meadow violin staircase');
  await page.getByLabel('The same passphrase again').fill('meadow violin staircase');
  await page.keyboard.press('Enter');
  await page.getByText('No backup could be taken first').waitFor();
  await picture(page, 'without-backup');
  await close();
};

/** Bringing in the vault of another laptop, and an entry that was changed on both. */
export const pictureMerge = async (picture: Picture): Promise<void> => {
  const { page, close } = await tornJournal();
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: /^Bring in entries from another/ }).click();
  await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
  await page.getByRole('button', { name: 'Use its recovery key instead' }).click();
  await page.getByLabel('Recovery key of the other vault').fill('006HT-M9SM9-85751');
  await page.getByText('slip in group 3').waitFor();
  await picture(page, 'merge-recovery-key');
  await page.getByRole('button', { name: 'Use its passphrase instead' }).click();
  await page.getByLabel('Passphrase of the other vault').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'See what would come in' }).click();
  await page.getByText('was changed on both sides').waitFor();
  await picture(page, 'merge-report');
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByText('They are in the journal.').waitFor();
  await picture(page, 'merged');
  await goTo(page, 'Journal');
  await page.getByText('In two versions, counted once').first().waitFor();
  await picture(page, 'two-versions');
  await page.getByRole('link', { name: 'Daily check-in' }).first().click();
  await page.getByText('In two versions, counted once.').waitFor();
  await picture(page, 'two-versions-entry');
  await close();
};

/** A commitment that was changed on both laptops. */
export const pictureConflicts = async (picture: Picture): Promise<void> => {
  const { page, close } = await tornPlans();
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: /^Bring in entries from another/ }).click();
  await page.getByRole('button', { name: 'Choose a vault or backup' }).click();
  await page.getByLabel('Passphrase of the other vault').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'See what would come in' }).click();
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await page.getByRole('link', { name: 'One record stands in two versions' }).click();
  await page.getByRole('table').waitFor();
  await picture(page, 'conflicts');
  await close();
};
