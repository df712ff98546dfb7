import type { Page } from '@playwright/test';
import { lock, setUpJournal } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import type { Picture } from './picture.ts';

/** Each question of the daily check-in: its picture, the keys before it, and those that go on from it. */
const QUESTIONS: readonly (readonly [name: string, before: readonly string[], after: readonly string[]])[] = [
  ['question-choice', ['1'], ['Enter']],
  // The second row of the pair goes on by itself.
  ['question-scale', ['4'], ['2']],
  ['question-time', ['8', 'Tab', '6', 'Tab', '6'], ['Enter']],
  ['question-activities', [], ['s']],
  ['question-rating', ['4'], ['Enter']],
  ['question-line', [], ['Enter']],
];

/** The first window, for somebody who has a journal already. */
const pictureOwnJournal = async (page: Page, picture: Picture): Promise<void> => {
  await page.getByRole('button', { name: 'I have a journal already' }).click();
  await page.getByRole('button', { name: 'Choose a backup file' }).waitFor();
  await picture(page, 'own-journal');
  await page.getByRole('button', { name: 'Back', exact: true }).click();
};

/** Opening with the recovery key, with a slip in its third group. */
const pictureRecovery = async (page: Page, picture: Picture): Promise<void> => {
  await page.getByRole('button', { name: 'Use the recovery key' }).click();
  await page.getByLabel('Recovery key').fill('006HT-M9SM9-85751');
  await page.getByText('slip in group 3').waitFor();
  await picture(page, 'recovery-key');
};

/** From the first window to the first check-in, locked and opened again. */
export const pictureFirstSteps = async (picture: Picture): Promise<void> => {
  const { page, close } = await launchApp();
  await pictureOwnJournal(page, picture);
  const names = {
    welcome: 'welcome',
    passphrase: 'passphrase',
    recovery: 'recovery-key',
    role: 'role',
    question: 'question',
  };
  await setUpJournal(page, { onScreen: (screen) => picture(page, names[screen]) });
  for (const [index, [name, before, after]] of QUESTIONS.entries()) {
    await page.getByText(`Question ${index + 1} of ${QUESTIONS.length}`).waitFor();
    for (const key of before) await page.keyboard.press(key);
    await picture(page, name);
    for (const key of after) await page.keyboard.press(key);
  }
  await page.getByText('Your first check-in').waitFor();
  await picture(page, 'completed');
  await lock(page);
  await picture(page, 'unlock');
  await pictureRecovery(page, picture);
  await close();
};
