import { expect as baseExpect, type Page } from '@playwright/test';

/** What a new writer types in these tests: two words that occur nowhere else. */
export const PASSPHRASE = 'copper lantern orchard';
export const WRITTEN_LINE = 'Quokka zephyr: the retro went sideways.';

// A guard against hanging, no budget: the demo has no settings of the test runner that would say so.
const expect = baseExpect.configure({ timeout: 30_000 });

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/**
 * Waits for something on whichever page the window shows: a lock replaces the page, and a locator made before it would
 * wait on the one that has gone.
 */
export const seen = async (isThere: () => Promise<boolean>): Promise<void> => {
  await expect.poll(() => isThere().catch(() => false)).toBe(true);
};

/** Waits until the page shows a heading with these words. */
export const arrive = async (page: Page, words: string | RegExp): Promise<void> => {
  const read = () => heading(page).allTextContents();
  const asked = expect.poll(async () => (await read().catch(() => [])).join(' '));
  await (typeof words === 'string' ? asked.toContain(words) : asked.toMatch(words));
};

/** Presses keys and counts them: one interaction each. */
export const createHands = (page: Page) => {
  let interactions = 0;
  return {
    press: async (key: string) => {
      interactions += 1;
      await page.keyboard.press(key);
    },
    /** Text is typed at no count: the story counts decisions, not letters. */
    type: (text: string) => page.keyboard.type(text),
    count: () => interactions,
  };
};

type SetUp = {
  readonly hands?: ReturnType<typeof createHands>;
  /** Makes a recovery key first, and leaves its page in this way; unless given, it is left for later. */
  readonly keepRecoveryKey?: () => Promise<void>;
  /** Called on each screen, before it is left. */
  readonly onScreen?: (screen: 'welcome' | 'passphrase' | 'recovery' | 'role' | 'question') => Promise<void>;
};

/** From the first window to the first question of the first check-in, by keyboard alone. */
export const setUpJournal = async (page: Page, given: SetUp = {}): Promise<void> => {
  const { hands = createHands(page), onScreen = async () => {} } = given;
  await arrive(page, 'A private journal');
  await onScreen('welcome');
  await hands.press('Enter');
  await arrive(page, 'Choose a passphrase');
  await hands.type(PASSPHRASE);
  await hands.press('Enter');
  await hands.type(PASSPHRASE);
  await onScreen('passphrase');
  if (given.keepRecoveryKey === undefined) await hands.press('Enter');
  else {
    await page.getByRole('button', { name: 'Make a recovery key first' }).click();
    await arrive(page, 'Keep a second way in');
    await expect(page.getByRole('list', { name: 'Recovery key' })).toBeVisible();
    await onScreen('recovery');
    await given.keepRecoveryKey();
  }
  await arrive(page, 'Which role do you hold today?');
  await hands.press('1');
  await onScreen('role');
  await hands.press('Enter');
  await expect(page.getByText('Question 1 of 6')).toBeVisible();
  await onScreen('question');
};

/** Answers a daily check-in from its first question to the end, every part of it, by keyboard alone. */
export const answerDaily = async (page: Page): Promise<void> => {
  const { keyboard } = page;
  await keyboard.press('1');
  await keyboard.press('Enter');
  await expect(page.getByText('Question 2 of 6')).toBeVisible();
  // The pair goes on by itself after its second row.
  await keyboard.press('4');
  await keyboard.press('2');
  await expect(page.getByText('Question 3 of 6')).toBeVisible();
  await keyboard.type('8');
  await keyboard.press('Tab');
  await keyboard.type('6');
  await keyboard.press('Tab');
  await keyboard.type('6');
  await keyboard.press('Enter');
  await expect(page.getByText('Question 4 of 6')).toBeVisible();
  await keyboard.press('s');
  await expect(page.getByText('Question 5 of 6')).toBeVisible();
  await keyboard.press('4');
  await keyboard.press('Enter');
  await expect(page.getByText('Question 6 of 6')).toBeVisible();
  await keyboard.type(WRITTEN_LINE);
  await keyboard.press('Enter');
  await arrive(page, 'Your first check-in');
};

/** The content-free screen that asks for the passphrase. */
export const expectLocked = (page: Page): Promise<void> =>
  seen(() => page.getByRole('button', { name: 'Unlock' }).isVisible());

/** The page that is asked to lock may be gone before it has answered the key or the click that asked. */
export const orGone = (error: Error): void => {
  if (!/crashed|closed/.test(error.message)) throw error;
};

/** Asks for the lock by its button, and waits for nothing. */
export const askToLock = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Lock' }).click().catch(orGone);

/** The same by its key. */
export const lockByKey = (page: Page): Promise<void> => page.keyboard.press('Control+l').catch(orGone);

export const lock = async (page: Page): Promise<void> => {
  await askToLock(page);
  await expectLocked(page);
};

export const unlock = async (page: Page, passphrase: string): Promise<void> => {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
};

/** Opens the sample diary from the first screen. */
export const openSample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Look around with a sample diary' }).click();
  await expect(page.getByText('Sample diary. Nothing here is yours')).toBeVisible();
};

export const goTo = async (
  page: Page,
  place: 'Today' | 'Journal' | 'Drift' | 'What feeds me' | 'Summary' | 'Settings',
): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: place }).click();
};

/** Today, with the check-ins that are not due opened too. */
export const goToOthers = async (page: Page): Promise<void> => {
  await goTo(page, 'Today');
  await page.getByText('Other check-ins', { exact: true }).click();
};
