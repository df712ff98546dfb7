import type { Page } from '@playwright/test';
import { arrive, goTo, goToOthers, setUpJournal } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import type { Picture } from './picture.ts';

const placeAt = async (page: Page, place: string): Promise<void> => {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, place);
  await page.getByText(/Question 1 of/).waitFor();
};

/** Each question of a form on its own: the name of its picture, null for none, and the keys that answer it. */
type Step = readonly [name: string | null, keys: readonly string[]];

const pictureForm = async (page: Page, picture: Picture, steps: readonly Step[]): Promise<void> => {
  for (const [index, [name, keys]] of steps.entries()) {
    await page.getByText(`Question ${index + 1} of`).waitFor();
    for (const key of keys) await page.keyboard.press(key);
    if (name !== null) await picture(page, name);
    // Enter would ask first whether one that has no answer is to be skipped.
    if (index < steps.length - 1) await page.keyboard.press(keys.length === 0 ? 's' : 'Enter');
  }
};

const addQuestion = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByLabel('Question', { exact: true }).fill('Where did the on-call week pull?');
  await page.getByLabel('Left end').fill('Quieter systems');
  await page.getByLabel('Right end').fill('Calmer people');
  await page.getByRole('radio', { name: 'Left: tech lead, right: engineering manager' }).check();
};

/** The longer forms, the day's page with all that may be begun, and the questions themselves. */
export const pictureForms = async (picture: Picture): Promise<void> => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await page.keyboard.press('s');
  await page.getByText('Question 2 of 6').waitFor();
  await page.getByText('Why this question').click();
  await picture(page, 'why-this-question');
  await page.keyboard.press('Control+Enter');
  await arrive(page, 'Your first check-in');
  await goToOthers(page);
  await page.getByText('Missed a day?').click();
  await picture(page, 'today-earlier-day');
  await page.getByText('Missed a day?').click();
  await page.getByText('Add a partner, for the duo check-in').click();
  await page.getByLabel('Alias').fill('Kit');
  await picture(page, 'today-partner');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Duo check-in' }).waitFor();
  await picture(page, 'today-forms');

  await placeAt(page, '/check-in/duo');
  await pictureForm(page, picture, [['question-duo', ['4']]]);
  await placeAt(page, '/check-in/monthly');
  const scales = Array.from({ length: 6 }, (): Step => [null, ['3']]);
  await pictureForm(page, picture, [...scales, ['question-number', ['5']], ['question-words', []]]);

  await placeAt(page, '/check-in/quarterly');
  await pictureForm(page, picture, [
    [null, []],
    [null, []],
    ['question-rows', ['4', '2', '5']],
  ]);
  await page.keyboard.press('Control+Enter');
  await arrive(page, 'The first sitting is kept.');
  await picture(page, 'first-sitting-kept');
  await page.keyboard.press('Enter');
  await pictureForm(page, picture, [['question-ladders', ['2', '6']]]);
  await placeAt(page, '/check-in/event?event=before-conversation');
  await picture(page, 'before-a-conversation');

  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'See the questions and add your own' }).click();
  await page.getByText('Resting now').waitFor();
  await picture(page, 'questions');
  await page.getByText(/^Daily check-in: /).click();
  await page.getByText(/^Daily check-in: /).scrollIntoViewIfNeeded();
  await picture(page, 'questions-daily');
  await page.getByText(/^Daily check-in: /).click();
  await addQuestion(page);
  await picture(page, 'own-question');
  await page.getByRole('button', { name: 'Save the question' }).click();
  await page.getByText('Where did the on-call week pull?').first().waitFor();
  await placeAt(page, '/check-in/daily');
  await pictureForm(page, picture, [
    [null, ['1']],
    [null, ['5']],
    [null, []],
  ]);
  await page.keyboard.press('s');
  await page.keyboard.press('/');
  await page.keyboard.type('Guild');
  await picture(page, 'new-activity');
  await page.getByRole('button', { name: 'Add “Guild” as People' }).click();
  await page.keyboard.press('4');
  await picture(page, 'own-activity');
  await close();
};
