import { expect, type Page, test } from '@playwright/test';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import { arrive, createHands, goTo, setUpJournal } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { storyDay } from '../support/story-time.ts';

type Hands = ReturnType<typeof createHands>;
/** What a question is answered with: keys to press, or words to type; then Enter goes on where it does not by itself. */
type Answer = { readonly keys?: readonly string[]; readonly typed?: string; readonly goesOn?: boolean };

const key = (...keys: string[]): Answer => ({ keys });
const SPLIT: Answer = key('8', 'Tab', '6', 'Tab', '6');

const placeAt = (page: Page, place: string) =>
  page.evaluate((to) => {
    window.location.hash = to;
  }, place);

/** Answers a form from its first question to its last by keyboard alone; gives back how many keys it took. */
const answerForm = async (page: Page, answers: readonly Answer[]): Promise<number> => {
  const hands: Hands = createHands(page);
  for (const [index, { keys = [], typed, goesOn = false }] of answers.entries()) {
    await expect(page.getByText(`Question ${index + 1} of `)).toBeVisible();
    for (const each of keys) await hands.press(each);
    if (typed !== undefined) await hands.type(typed);
    if (!goesOn) await hands.press('Enter');
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
  await arrive(page, 'Your first check-in');
  await page.keyboard.press('Enter');
  await page.getByText('Other check-ins').click();
  await page.getByText('Add a partner, for the duo check-in').click();
  await page.getByLabel('Alias').fill('Kit');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Duo check-in' })).toBeVisible();

  await placeAt(page, '/check-in/weekly');
  const scales = [key('6'), key('2'), { keys: ['4', '0'], goesOn: true }];
  // A load of 3 leads to how much of it was shared.
  const loads = [key('3'), key('1'), key('2'), key('4'), key('2')];
  const weekly = await answerForm(page, [...scales, SPLIT, ...loads, key('1'), { typed: 'A quiet week.' }]);
  await arrive(page, 'Your first weekly check-in.');
  expect(weekly).toBeLessThanOrEqual(budget(11, 1));

  await placeAt(page, '/check-in/monthly');
  const monthly = await answerForm(page, [
    ...[key('6'), key('2'), key('5'), key('1'), key('4'), key('3'), key('5')],
    { typed: 'The decision about the queue.' },
  ]);
  await arrive(page, 'Your first monthly check-in.');
  expect(monthly).toBeLessThanOrEqual(budget(8));

  await placeAt(page, '/check-in/duo');
  const duo = await answerForm(
    page,
    Array.from({ length: 15 }, () => key('3')),
  );
  await arrive(page, 'Your first duo check-in.');
  expect(duo).toBeLessThanOrEqual(budget(15));

  await placeAt(page, '/check-in/quarterly');
  const rows = [key('4', '2', '5', '1'), key('3', '3', '2'), key('1')];
  const first = await answerForm(page, [SPLIT, SPLIT, ...rows, { typed: '60' }, key('2'), key('4')]);
  await arrive(page, 'The first sitting is kept.');
  await page.keyboard.press('Enter');
  const pair = [key('1'), { typed: 'The rollout.' }, key('4'), key('4'), key('3'), key('3')];
  const second = await answerForm(page, [key('2', '6'), ...pair, { typed: 'What I would miss.' }]);
  await arrive(page, 'Your first quarterly check-in.');
  expect(first + second).toBeLessThanOrEqual(budget(16, 2) + 6);

  for (const event of ['before-conversation', 'after-conversation']) {
    await placeAt(page, `/check-in/event?event=${event}`);
    expect(await answerForm(page, [{ typed: 'More room for design.' }])).toBe(1);
    await arrive(page, /check-in\.$|kept\.$/);
  }

  await goTo(page, 'Journal');
  await page.getByRole('link', { name: /Quarterly check-in/ }).click();
  await expect(
    page.getByText('Technical ladder: Staff engineer').or(page.getByText(/Technical: Staff engineer/)),
  ).toBeVisible();

  // Opened again, changed, and kept as one entry.
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Quarterly check-in changed.')).toBeVisible();
  await close();
});

test('a daily check-in takes at most 14 keys, 15 on a day without one of the two parts', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  const keysOf = async (pair: readonly string[], second: readonly Answer[]): Promise<number> => {
    const end: readonly Answer[] = [
      { keys: ['s'], goesOn: true },
      { keys: ['4', 'Control+Enter'], goesOn: true },
    ];
    const count = await answerForm(page, [key('1'), { keys: pair, goesOn: true }, ...second, SPLIT, ...end]);
    await arrive(page, /Your first check-in\.|Daily check-in kept\./);
    return count;
  };
  expect(await keysOf(['4', '2'], [])).toBeLessThanOrEqual(14);
  await placeAt(page, `/check-in/daily?for=${addDays(storyDay, -1)}`);
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
  expect(await keysOf(['4', '0'], [key('2')])).toBeLessThanOrEqual(15);
  await goTo(page, 'Journal');
  await page
    .getByRole('link', { name: /Daily check-in/ })
    .last()
    .click();
  await expect(page.getByText('None today')).toBeVisible();
  await expect(page.getByText('People 40 %, coordination 30 %, technical 30 %')).toBeVisible();
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
  await arrive(page, 'Your first check-in');
  await page.keyboard.press('Enter');

  await page.getByText('Other check-ins').click();
  await expect(page.getByText(/^You skipped one question; it returns on/)).toBeVisible();
  await page.getByRole('link', { name: 'See the questions' }).click();
  await page.getByRole('button', { name: `Bring back ${skipped}` }).click();
  await expect(page.getByRole('button', { name: `Bring back ${skipped}` })).toHaveCount(0);

  const seen: string[] = [];
  for (const days of [6, 5, 4, 3, 2]) {
    await placeAt(page, `/check-in/daily?for=${addDays(storyDay, -days)}`);
    await expect(page.getByText('Question 1 of 6')).toBeVisible();
    seen.push(await asked());
    await page.keyboard.press('1');
    await page.keyboard.press('Control+Enter');
    await arrive(page, /Your first check-in\.|Daily check-in kept\./);
  }
  expect(new Set(seen).size).toBe(seen.length);
  await close();
});
