import { expect, test } from '@playwright/test';
import {
  answerDaily,
  arrive,
  createHands,
  expectLocked,
  goTo,
  lock,
  PASSPHRASE,
  setUpJournal,
  unlock,
  WRITTEN_LINE,
} from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

/** Words a minute of quiet reading in English (Brysbaert 2019), and what one press and one letter take: seconds. */
const WORDS_A_MINUTE = 238;
const PRESS_SECONDS = 1.5;
const LETTER_SECONDS = 0.25;

test('from first window to first saved check-in takes at most 8 interactions and 90 seconds, reading included', async () => {
  const { page, close } = await launchApp();
  const hands = createHands(page);
  let words = 0;
  const onScreen = async () => {
    words += (await page.locator('body').innerText()).split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  };
  await setUpJournal(page, { hands, onScreen });
  await hands.press('1');
  await hands.press('Control+Enter');
  await arrive(page, 'Your first check-in');
  expect(hands.count()).toBeLessThanOrEqual(8);
  const seconds =
    (words / WORDS_A_MINUTE) * 60 + hands.count() * PRESS_SECONDS + 2 * PASSPHRASE.length * LETTER_SECONDS;
  expect(seconds, `${words} words`).toBeLessThanOrEqual(90);
  await close();
});

test('what was written is there after closing, and only for the right passphrase', async () => {
  const first = await launchApp();
  await setUpJournal(first.page);
  await answerDaily(first.page);
  await first.close();

  const { page, close } = await launchApp({ userData: first.userData });
  await expectLocked(page);
  await unlock(page, `${PASSPHRASE}s`);
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await expect(page.getByText('damaged')).toHaveCount(0);

  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await page.getByRole('link', { name: /Daily check-in/ }).click();
  await expect(page.getByText('People 40 %, coordination 30 %, technical 30 %')).toBeVisible();
  await close();
});

test('an answer survives a power cut in the middle of the check-in, and the form goes on where it was', async () => {
  const first = await launchApp();
  await setUpJournal(first.page);
  await first.page.keyboard.press('2');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.kill();

  const { page, close } = await launchApp({ userData: first.userData });
  await unlock(page, PASSPHRASE);
  await expect(page.getByText('Begun, not finished.')).toBeVisible();
  await page
    .getByRole('link', { name: /Continue/ })
    .or(page.getByRole('button', { name: /Continue/ }))
    .click();
  await expect(page.getByText('Question 2 of 6')).toBeVisible();
  await close();
});

test('locking leaves no text on the page, and unlocking brings the journal back', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await answerDaily(page);
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await lock(page);
  expect(await page.content()).not.toContain('Quokka');
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await close();
});

test('an entry is deleted and brought back', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await answerDaily(page);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: /Daily check-in/ }).click();
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await expect(page.getByText('The entry was deleted.')).toBeVisible();
  await expect(page.getByText(WRITTEN_LINE)).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await close();
});
