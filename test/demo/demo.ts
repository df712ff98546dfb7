import '../stand-in/node-version.mjs';
import { copyFileSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { findBrowser } from '../stand-in/find-browser.ts';
import { damageNewestRecord } from '../support/damage.ts';
import { answerDaily, goTo, lookAround, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { answerSaveDialog, launchApp } from '../support/launch.ts';
import { projectFolder } from '../support/run-tool.ts';
import { tornJournal } from '../support/torn-journal.ts';
import { driftStates } from './drift-states.ts';
import { pictureEvents } from './event-pictures.ts';
import { pictureForms } from './forms.ts';
import { pictureGallery } from './gallery-pictures.ts';
import { pictureNotes } from './notes.ts';
import { pictureSearch } from './search-pictures.ts';
import { pictureTime } from './time-pictures.ts';

// Walks through the app with nobody at the keyboard and leaves pictures of all of it.
const output = join(projectFolder, 'demo-output');
const made: string[] = [];

const SIZES = { large: { width: 1280, height: 800 }, small: { width: 800, height: 600 } } as const;
const THEMES = ['light', 'dark'] as const;

/** Each question of the daily check-in, with the keys that answer it. */
const QUESTIONS: readonly (readonly [string, readonly string[]])[] = [
  ['question-choice', ['1']],
  ['question-scale', ['6']],
  ['question-time', ['8', 'Tab', '6', 'Tab', '5']],
  ['question-activities', []],
  ['question-rating', ['4']],
  ['question-line', []],
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const target = (name: string): string => {
  made.push(name);
  return join(output, name);
};

/** How many screens were pictured: their numbers follow the walk. */
let pictured = 0;

/** One screen in both themes and both sizes. */
const picture = async (page: Page, name: string): Promise<void> => {
  pictured += 1;
  const number = String(pictured).padStart(3, '0');
  // Nothing under the pointer, or the picture shows a hover that nobody asked for.
  await page.mouse.move(1, 1);
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const [size, viewport] of Object.entries(SIZES)) {
      await page.setViewportSize(viewport);
      await page.screenshot({ path: target(`${number}-${name}-${theme}-${size}.png`), animations: 'disabled' });
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SIZES.large);
};

/** The first window, for somebody who has a journal already. */
const pictureOwnJournal = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'I have a journal already' }).click();
  await page.getByRole('button', { name: 'Choose a backup file' }).waitFor();
  await picture(page, 'own-journal');
  await page.getByRole('button', { name: 'Back' }).click();
};

const pictureFirstSteps = async (): Promise<void> => {
  const { page, close } = await launchApp();
  await pictureOwnJournal(page);
  const names = {
    welcome: 'welcome',
    passphrase: 'passphrase',
    recovery: 'recovery-key',
    role: 'role',
    question: 'question',
  };
  await setUpJournal(page, { onScreen: (screen) => picture(page, names[screen]) });
  for (const [name, answer] of QUESTIONS) {
    for (const key of answer) await page.keyboard.press(key);
    await picture(page, name);
    await page.keyboard.press('Enter');
  }
  await page.getByText('Your 1st check-in').waitFor();
  await picture(page, 'completed');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('button', { name: 'Unlock' }).waitFor();
  await picture(page, 'unlock');
  await pictureRecovery(page);
  await close();
};

/** Opening with the recovery key, with a slip in its third group. */
const pictureRecovery = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill('006HT-M9SM9-85751');
  await page.getByText('slip in group 3').waitFor();
  await picture(page, 'recovery-key');
};

/** Changing what opens the vault, in a journal of one's own. */
const pictureKeys = async (): Promise<void> => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Change the passphrase' }).click();
  await page.getByLabel('New passphrase').fill('copper lantern');
  await page.getByText('The estimate cannot see').waitFor();
  await page.getByRole('button', { name: 'Suggest five words' }).click();
  await page.getByText('Drawn at random').waitFor();
  await picture(page, 'change-passphrase');
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Make a recovery key' }).click();
  await page.getByRole('list', { name: 'Recovery key' }).waitFor();
  await picture(page, 'recovery-key');
  await close();
};

/** Backups in the settings, restoring on the lock screen, and what a damaged vault says. */
const pictureBackups = async (): Promise<void> => {
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
  await first.page.getByRole('button', { name: 'Lock and choose a backup' }).click();
  await first.page.getByLabel('Passphrase of the backup').waitFor();
  await picture(first.page, 'restore');
  await first.close();

  damageNewestRecord(join(first.userData, 'journal.driftline'));
  const { page, close } = await launchApp({ userData: first.userData });
  await unlock(page, PASSPHRASE);
  await page.getByText('It holds 1 entry').waitFor();
  await picture(page, 'damaged');
  await page.getByRole('button', { name: 'Open what is readable, read-only' }).click();
  await page.getByText('Read-only: this is what is readable').waitFor();
  await picture(page, 'read-only');
  await close();
};

/** An older copy put back, settings that were damaged, and no room for a backup before the passphrase is changed. */
const pictureMishaps = async (): Promise<void> => {
  const first = await launchApp();
  const vault = join(first.userData, 'journal.driftline');
  await setUpJournal(first.page);
  await first.page.getByRole('button', { name: 'Lock' }).click();
  await first.page.getByRole('button', { name: 'Unlock' }).waitFor();
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
  await page.getByLabel('Present passphrase').fill(PASSPHRASE);
  await page.getByLabel('New passphrase').fill('meadow violin staircase');
  await page.getByLabel('The same passphrase again').fill('meadow violin staircase');
  await page.keyboard.press('Enter');
  await page.getByText('No backup could be taken first').waitFor();
  await picture(page, 'without-backup');
  await close();
};

/** Bringing in the vault of another laptop, and an entry that was changed on both. */
const pictureMerge = async (): Promise<void> => {
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
  await page.getByText('One of two versions').first().waitFor();
  await picture(page, 'two-versions');
  await page.getByRole('link', { name: 'Daily check-in' }).first().click();
  await page.getByText('Two versions were kept.').waitFor();
  await picture(page, 'two-versions-entry');
  await close();
};

/** The pictures further down "What feeds me", and what becomes of a point. */
const pictureFeeds = async (page: Page): Promise<void> => {
  const quadrant = page.getByRole('group', { name: /time against energy/ });
  await quadrant.focus();
  await page.keyboard.press('End');
  await quadrant.scrollIntoViewIfNeeded();
  await picture(page, 'time-against-energy');
  await page.getByRole('button', { name: 'Turn this into a commitment' }).click();
  await picture(page, 'commitment');
  await page.getByRole('button', { name: 'Make the commitment' }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('group', { name: /burden by week/ }).focus();
  await page.keyboard.press('End');
  await picture(page, 'burden');
};

const saveChart = async (app: ElectronApplication, page: Page): Promise<void> => {
  for (const format of ['csv', 'svg', 'png'] as const) {
    await answerSaveDialog(app, target(`drift-chart.${format}`));
    await page.getByRole('button', { name: new RegExp(`\\(${format}\\)`, 'i') }).click();
    await page.getByText(`Saved as drift-chart.${format}.`).waitFor();
  }
};

const saveSummary = async (app: ElectronApplication, page: Page): Promise<void> => {
  for (const [format, file] of [
    ['PDF', 'summary.pdf'],
    ['Markdown', 'summary.md'],
  ] as const) {
    await answerSaveDialog(app, target(file));
    await page.getByRole('button', { name: new RegExp(format) }).click();
    await page.getByText(new RegExp(file.replace('.', '\\.'))).waitFor();
  }
};

const pictureSampleDiary = async (): Promise<void> => {
  const { app, page, close } = await launchApp();
  await lookAround(page);
  for (const [place, name] of [
    ['Today', 'today'],
    ['Journal', 'journal'],
    ['Drift', 'drift'],
    ['What feeds me', 'feeds'],
    ['Summary', 'summary'],
    ['Settings', 'settings'],
  ] as const) {
    await goTo(page, place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await picture(page, name);
    if (place === 'Drift') await saveChart(app, page);
    if (place === 'What feeds me') await pictureFeeds(page);
    if (place === 'Summary') await saveSummary(app, page);
  }
  await goTo(page, 'Drift');
  await page.getByRole('link', { name: 'Compare two periods' }).click();
  await page.getByText('Where energy flows').first().waitFor();
  await picture(page, 'compare');
  await goTo(page, 'Journal');
  await page
    .getByRole('link', { name: /check-in/ })
    .first()
    .click();
  await page.getByText('How it counts').waitFor();
  await picture(page, 'entry');
  await close();
};

/** The drift screen in the states it was designed for. */
const pictureDriftStates = async (): Promise<void> => {
  for (const { name, open } of driftStates) {
    const { page, close } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('How this is computed').waitFor();
    await picture(page, `drift-${name}`);
    await close();
  }
};

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });
await findBrowser();
say('Walking through Driftline with the sample diary. This takes about a minute.');
await pictureFirstSteps();
await pictureKeys();
await pictureBackups();
await pictureMishaps();
await pictureMerge();
await pictureSampleDiary();
await pictureDriftStates();
await pictureForms(picture);
await pictureNotes(picture);
await pictureSearch(picture);
await pictureTime(picture);
await pictureEvents(picture);
await pictureGallery(picture);
say(`Made in ${output}:`);
for (const name of made.toSorted()) say(`  ${name}`);
