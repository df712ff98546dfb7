import { expect, type Page, test } from '@playwright/test';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import { arrive, createHands, goTo, setUpJournal } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { storyDay } from '../support/story-time.ts';

type Hands = ReturnType<typeof createHands>;
/** What a question is answered with: keys to press, or words to type; then Enter goes on. */
type Answer = { readonly keys?: readonly string[]; readonly typed?: string };

const key = (...keys: string[]): Answer => ({ keys });
const SPLIT: Answer = key('8', 'Tab', '6', 'Tab', '6');

const placeAt = (page: Page, place: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, place);

/** Answers a form from its first question to its last by keyboard alone; gives back how many keys it took. */
const answerForm = async (page: Page, answers: readonly Answer[]): Promise<number> => {
  const hands: Hands = createHands(page);
  for (const [index, { keys = [], typed }] of answers.entries()) {
    await expect(page.getByText(`Question ${index + 1} of ${answers.length}`)).toBeVisible();
    for (const each of keys) await hands.press(each);
    if (typed !== undefined) await hands.type(typed);
    await hands.press('Enter');
  }
  return hands.count();
};

/** Two keys a question, and four more where twenty chips are placed. */
const budget = (questions: number, splits = 0): number => 2 * questions + 4 * splits;

/** The last evening of a year, a Thursday: from here on the weekly form is about the present week. */
const END_OF_YEAR = '2026-12-31T18:10';

test('every form is completed by keyboard alone within its number of keys', async () => {
  // The partner is entered today: the weekly form asks about them only where it is about the week of today.
  const { page, close } = await launchApp({ now: END_OF_YEAR });
  await setUpJournal(page);
  await page.keyboard.press('Control+Enter');
  await arrive(page, 'Your 1st check-in');
  await page.keyboard.press('Enter');
  await page.getByText('Add a partner, for the duo check-in').click();
  await page.getByLabel('Alias').fill('Kit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Duo check-in' })).toBeVisible();

  await placeAt(page, '/check-in/weekly');
  const scales = [key('6'), key('2'), key('5'), key('4')];
  const loads = [key('3'), key('1'), key('4'), key('2')];
  const weekly = await answerForm(page, [...scales, SPLIT, ...loads, key('1'), { typed: 'A quiet week.' }]);
  await arrive(page, 'Your 2nd check-in');
  expect(weekly).toBeLessThanOrEqual(budget(11, 1));

  await placeAt(page, '/check-in/monthly');
  const monthly = await answerForm(page, [
    ...[key('6'), key('2'), key('5'), key('1'), key('4'), key('3'), key('7'), key('5')],
    { typed: 'The decision about the queue.' },
  ]);
  await arrive(page, 'Your 3rd check-in');
  expect(monthly).toBeLessThanOrEqual(budget(9));

  await placeAt(page, '/check-in/duo');
  const duo = await answerForm(
    page,
    Array.from({ length: 14 }, () => key('3')),
  );
  await arrive(page, 'Your 4th check-in');
  expect(duo).toBeLessThanOrEqual(budget(14));

  await placeAt(page, '/check-in/quarterly');
  const rows = [key('4', '2', '5', '1'), key('2'), key('4'), key('3', '3', '2'), key('1')];
  const first = await answerForm(page, [SPLIT, SPLIT, ...rows, { typed: '60' }]);
  await arrive(page, 'The first sitting is kept.');
  await page.keyboard.press('Enter');
  const second = await answerForm(page, [key('2', '6'), key('1'), key('4'), key('4'), { typed: 'What I would miss.' }]);
  await arrive(page, 'Your 5th check-in');
  expect(first + second).toBeLessThanOrEqual(budget(13, 2) + 6);

  for (const [event, count] of [
    ['before-conversation', '6th'],
    ['after-conversation', '7th'],
  ]) {
    await placeAt(page, `/check-in/event?event=${event}`);
    expect(await answerForm(page, [{ typed: 'More room for design.' }])).toBe(1);
    await arrive(page, `Your ${count} check-in`);
  }

  await goTo(page, 'Journal');
  await page.getByRole('link', { name: /Quarterly check-in/ }).click();
  await expect(
    page.getByText('Technical ladder: Staff engineer').or(page.getByText(/Technical: Staff engineer/)),
  ).toBeVisible();

  // Opened again, changed, and kept as one entry.
  await page.keyboard.press('e');
  await expect(page.getByText('Question 1 of 13')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await arrive(page, 'The check-in was changed.');
  await close();
});

test('a skipped question rests and is brought back in two clicks, and none comes twice in five check-ins', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  const asked = () => page.locator('main legend').first().innerText();
  const skipped = await asked();
  await page.keyboard.press('s');
  await expect(page.getByText('Question 2 of 6')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await arrive(page, 'Your 1st check-in');
  await page.keyboard.press('Enter');

  await expect(page.getByText(/questions? rests? after a skip/)).toBeVisible();
  await page.getByRole('link', { name: 'See the questions' }).click();
  await page.getByRole('button', { name: `Bring back ${skipped}` }).click();
  await expect(page.getByRole('button', { name: `Bring back ${skipped}` })).toHaveCount(0);

  const seen: string[] = [];
  for (const days of [6, 5, 4, 3, 2]) {
    await placeAt(page, `/check-in/daily?for=${addDays(storyDay, -days)}`);
    await expect(page.getByText(/Question 1 of [56]/)).toBeVisible();
    seen.push(await asked());
    await page.keyboard.press('1');
    // Where no scale of the opposite key is left, the form is one question shorter.
    const hasScale = await page.getByText('Question 1 of 6').isVisible();
    if (hasScale) {
      await page.keyboard.press('Enter');
      await expect(page.getByText('Question 2 of 6')).toBeVisible();
      seen.push(await asked());
      await page.keyboard.press('4');
    }
    await page.keyboard.press('Control+Enter');
    await arrive(page, /Your \d\w\w check-in/);
  }
  expect(new Set(seen).size).toBe(seen.length);
  await close();
});
