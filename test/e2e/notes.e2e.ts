import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { makeVault } from '../support/drift-journals.ts';
import { aSmallDisk, whyNoDisk } from '../support/fault-disk.ts';
import { expectLocked, goTo, lockByKey, openSample, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { answerSaveDialog, launchApp } from '../support/launch.ts';
import { aRolePeriod } from '../support/records.ts';

const WORDS = 'Quokka zephyr: what was said after the retro, and what was not.';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text' });

const caretOf = (page: Page): Promise<number | null> =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return focused instanceof HTMLTextAreaElement ? focused.selectionStart : null;
  });

const beginNote = async (page: Page): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await expect(text(page)).toBeFocused();
};

/** A new journal with an empty note open. */
const openNote = async (page: Page): Promise<void> => {
  await setUpJournal(page);
  await beginNote(page);
};

test('a lock in the middle of a word: the same caret after it, no character missing, and nothing readable between', async () => {
  const { page, close } = await launchApp();
  await openNote(page);
  await page.keyboard.type(WORDS);
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('x');
  await lockByKey(page);
  await expectLocked(page);
  expect(await page.content()).not.toMatch(/Quokka|retro/);
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(/Quokka|retro/);
  expect(await page.title()).toBe('Driftline');
  await unlock(page, PASSPHRASE);
  const written = `${WORDS.slice(0, -9)}x${WORDS.slice(-9)}`;
  await expect(text(page)).toHaveValue(written);
  await expect.poll(() => caretOf(page)).toBe(written.length - 9);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
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

test('a change of a note that was begun is forgotten by main at the lock: no other vault can be asked for it', async () => {
  const { page, close } = await launchApp();
  await openNote(page);
  await page.keyboard.type(WORDS);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(text(page)).toHaveValue(WORDS);
  const draftId = /note\/([0-9a-f]+)/.exec(page.url())?.[1] ?? '';
  const asked = () =>
    page.evaluate(async (id) => {
      const { driftline } = window as unknown as { driftline: { call: (channel: string, input: unknown) => unknown } };
      return JSON.stringify(await driftline.call('note:open', { draftId: id }));
    }, draftId);
  expect(await asked()).toContain(WORDS);
  await lockByKey(page);
  await expectLocked(page);
  await page.evaluate(() => {
    window.location.hash = '#/';
  });
  await unlock(page, PASSPHRASE);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  expect(await asked()).toContain('draft-missing');
  await close();
});

const noDisk = whyNoDisk();

/** Takes all the room there is. */
const fill = (folder: string): void => {
  const handle = openSync(join(folder, 'full'), 'w');
  try {
    for (const size of [1 << 20, 4096, 1]) {
      try {
        for (;;) writeSync(handle, Buffer.alloc(size));
      } catch {}
    }
  } finally {
    closeSync(handle);
  }
};

test('a full disk takes no note: the words stay, go elsewhere on request, wait where they were left, and are saved', async () => {
  test.skip(noDisk !== null, noDisk ?? '');
  const elsewhere = mkdtempSync(join(tmpdir(), 'driftline-full-'));
  const disk = aSmallDisk(join(elsewhere, 'disk'), 8);
  const userData = join(elsewhere, 'user-data');
  mkdirSync(userData);
  writeFileSync(
    join(userData, 'settings.json'),
    JSON.stringify({ settings: { vaultFile: join(elsewhere, 'disk/own.driftline') } }),
  );
  await makeVault(join(elsewhere, 'disk'), 'own.driftline', { entries: [], roles: [aRolePeriod()] });
  const { app, page, close } = await launchApp({ userData });
  try {
    await unlock(page, PASSPHRASE);
    await beginNote(page);
    fill(join(elsewhere, 'disk'));
    await text(page).fill(WORDS.repeat(40));
    await expect(page.getByText('The disk is full.')).toBeVisible();
    const copy = join(elsewhere, 'copy.txt');
    await answerSaveDialog(app, copy);
    await page.getByRole('button', { name: 'Save a copy elsewhere' }).click();
    await page.getByRole('button', { name: 'Choose a place' }).click();
    await expect(page.getByText('Saved as readable text: copy.txt.')).toBeVisible();
    expect(readFileSync(copy, 'utf8')).toContain(WORDS.repeat(40));
    await goTo(page, 'Today');
    await page.getByRole('link', { name: 'Back to it' }).click();
    await expect(text(page)).toHaveValue(WORDS.repeat(40));
    rmSync(join(elsewhere, 'disk/full'));
    await page.getByRole('button', { name: 'Save again' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await lockByKey(page);
    await expectLocked(page);
    await unlock(page, PASSPHRASE);
    await expect(text(page)).toHaveValue(WORDS.repeat(40));
  } finally {
    await close();
    disk.remove();
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

test('what a key does to the text can be undone by the key for that', async () => {
  const { page, close } = await launchApp();
  await openSample(page);
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
  await page.keyboard.type(' #incident');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Edit', exact: true }).waitFor();
  await goTo(page, 'Journal');
  await page.keyboard.press('n');
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('The #IN');
  await expect(page.getByRole('option', { name: '#incident 4 entries' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(text(page)).toHaveValue('The #incident');
  await page.keyboard.type(' and on');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveValue('The #IN');
  await close();
});

test('a note of a check-in is changed, compared with what it was, brought back, deleted and restored', async () => {
  const { page, close } = await launchApp();
  await openSample(page);
  await goTo(page, 'Journal');
  await page
    .getByRole('link', { name: /check-in/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add a note' }).click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('It ran long.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
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
  await page.getByRole('link', { name: 'Bin', exact: true }).click();
  await page.getByRole('button', { name: /Bring back Note/ }).click();
  await expect(page.getByText('The bin is empty.')).toBeVisible();
  await close();
});
