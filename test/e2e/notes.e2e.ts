import { expect, type Page, test } from '@playwright/test';
import { expectLocked, goTo, lookAround, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

const WORDS = 'Quokka zephyr: what was said after the retro, and what was not.';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text' });

const caretOf = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
  });

/** A new journal with an empty note open. */
const openNote = async (page: Page): Promise<void> => {
  await setUpJournal(page);
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await expect(text(page)).toBeFocused();
};

test('a lock in the middle of a word: the same caret after it, no character missing, and nothing readable between', async () => {
  const { page, close } = await launchApp();
  await openNote(page);
  await page.keyboard.type(WORDS);
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  await page.keyboard.press('Control+l');
  await expectLocked(page);
  expect(await page.content()).not.toMatch(/Quokka|retro/);
  await unlock(page, PASSPHRASE);
  const written = `${WORDS.slice(0, -9)}x${WORDS.slice(-9)}`;
  await expect(text(page)).toHaveValue(written);
  await expect.poll(() => caretOf(page)).toBe(written.length - 9);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Note');
  await expect(page.getByText(written)).toBeVisible();
  await close();
});

test('a kill while typing loses at most the last two seconds, and the note waits on the day’s page', async () => {
  const first = await launchApp();
  await openNote(first.page);
  const typed: number[] = [];
  for (const letter of WORDS) {
    await first.page.keyboard.type(letter, { delay: 40 });
    typed.push(performance.now());
  }
  const killedAt = performance.now();
  await first.kill();
  const { page, close } = await launchApp({ userData: first.userData });
  await unlock(page, PASSPHRASE);
  await page.getByRole('link', { name: 'Quokka' }).click();
  const kept = await text(page).inputValue();
  expect(WORDS.startsWith(kept)).toBe(true);
  expect(killedAt - (typed[kept.length] ?? killedAt)).toBeLessThan(2_000);
  await close();
});

test('what a key does to the text can be undone by the key for that', async () => {
  const { page, close } = await launchApp();
  await lookAround(page);
  await goTo(page, 'Journal');
  await page.keyboard.press('n');
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await expect(text(page)).toHaveValue('- one\n- two');
  await page.keyboard.press('Tab');
  await expect(text(page)).toHaveValue('- one\n  - two');
  await page.keyboard.press('Shift+Control+ArrowLeft');
  await page.keyboard.press('Control+b');
  await expect(text(page)).toHaveValue('- one\n  - **two**');
  await page.keyboard.press('Control+b');
  await expect(text(page)).toHaveValue('- one\n  - two');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveValue('- one\n  - **two**');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveValue('- one\n- two');
  await close();
});

test('a note of a check-in is changed, compared with what it was, brought back, deleted and restored', async () => {
  const { page, close } = await launchApp();
  await lookAround(page);
  await goTo(page, 'Journal');
  await page
    .getByRole('link', { name: /check-in/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('It ran long.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('It ran long.')).toBeVisible();
  await page.keyboard.press('e');
  await expect(text(page)).toHaveValue('It ran long.');
  await text(page).fill('It ran short.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Compare with now' }).click();
  await expect(page.getByRole('deletion')).toContainText('long.');
  await expect(page.getByRole('insertion')).toContainText('short.');
  await page.getByRole('button', { name: 'Bring this version back' }).click();
  await expect(page.getByText('It ran long.')).toBeVisible();
  await page.getByRole('link', { name: /check-in/ }).click();
  await expect(page.getByRole('article', { name: 'Note' })).toContainText('It ran long.');
  await page.getByRole('link', { name: 'Note', exact: true }).click();
  await page.getByRole('button', { name: 'Delete this entry' }).click();
  await page.getByRole('link', { name: 'Bin' }).click();
  await page.getByRole('button', { name: /Bring back Note/ }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await close();
});
