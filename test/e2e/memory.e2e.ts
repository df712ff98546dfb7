import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectLocked, goTo, lockByKey, PASSPHRASE, seen, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { journalProcess, processesOf, textInMemory, timesInMemory } from '../support/process-memory.ts';
import { vaultKeyBytes } from '../support/vault-resources.ts';

const CANARY = 'Quokka zephyr bottlenose: the retro went sideways.';

const unseen = 'Only Linux shows the memory of a process in this way: nothing is proved here';

/** A note that is kept, and one that is begun: both spellings of everything typed were in three processes by then. */
const writeNotes = async (page: Page): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeFocused();
  await page.keyboard.type(CANARY);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Edit', exact: true })).toBeVisible();
  await goTo(page, 'Journal');
  await expect(page.getByRole('link', { name: 'Search the journal' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('bottlenose');
  await expect(page.getByRole('list', { name: 'Entries found' })).toBeVisible();
};

const canSearch = (pid: number): boolean => {
  try {
    timesInMemory(pid, [Buffer.from('anything')]);
    return true;
  } catch {
    return false;
  }
};

test('after a lock no process has a key or the passphrase in its memory, and no process of ours a word; main never had any', async () => {
  test.skip(
    !existsSync('/proc/self/mem'),
    'Only Linux shows the memory of a process in this way: nothing is proved here',
  );
  const { app, page, userData, close } = await launchApp();
  const main = app.process().pid ?? 0;
  test.skip(!canSearch(main), 'This system refuses to look into a process of the same user: nothing is proved here');
  await setUpJournal(page);
  await lockByKey(page);
  await expectLocked(page);
  const vault = `${userData}/journal.driftline`;
  await expect.poll(() => existsSync(`${vault}-wal`)).toBe(false);
  const secrets = [...(await vaultKeyBytes(vault, PASSPHRASE)), ...textInMemory(PASSPHRASE)];
  const words = textInMemory(CANARY);
  await page.keyboard.type(PASSPHRASE);
  await page.keyboard.press('Enter');
  await writeNotes(page);

  const sum = (counts: readonly number[]): number => counts.reduce((one, other) => one + other, 0);
  const held = (pid: number) => ({ words: sum(timesInMemory(pid, words)), secrets: sum(timesInMemory(pid, secrets)) });

  // The search does see: the process of the journal has the words and the keys while it is open.
  const journal = journalProcess(main);
  const open = held(journal);
  expect(open.words).toBeGreaterThan(0);
  expect(open.secrets).toBeGreaterThan(0);
  expect(held(main)).toEqual({ words: 0, secrets: 0 });

  await lockByKey(page);
  await expectLocked(page);
  await expect.poll(() => existsSync(`/proc/${journal}`)).toBe(false);
  const left = processesOf(main).map(({ pid, command }) => ({ command, ...held(pid) }));
  expect(left.length).toBeGreaterThan(3);
  expect(left.filter(({ secrets }) => secrets > 0)).toEqual([]);
  // Chromium's own first process is told the text around the caret, for input methods, and frees it unwiped.
  const isBrowser = (command: string): boolean => command.includes('chrom') && !command.includes('--type=');
  expect(left.filter(({ command, words }) => words > 0 && !isBrowser(command))).toEqual([]);
  const told = left.filter(({ command }) => isBrowser(command)).map(({ words }) => words);
  test.info().annotations.push({ type: 'words in the browser process', description: told.join(', ') });
  await close();
});

test('a page in an endless loop is covered and ended by a lock, and the draft is there after it', async () => {
  test.skip(!existsSync('/proc/self/mem'), unseen);
  const { app, page, close } = await launchApp();
  await setUpJournal(page);
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await page.keyboard.type(CANARY);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const words = textInMemory(CANARY);
  const ofThePage = processesOf(app.process().pid ?? 0)
    .filter(({ command }) => command.includes('--type=renderer'))
    .filter(({ pid }) => timesInMemory(pid, words).some((times) => times > 0));
  expect(ofThePage).toHaveLength(1);
  page
    .evaluate(() => {
      for (;;);
    })
    .catch(() => {});
  await app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expectLocked(page);
  await expect.poll(() => ofThePage.filter(({ pid }) => existsSync(`/proc/${pid}`))).toEqual([]);
  await unlock(page, PASSPHRASE);
  await seen(() => page.getByRole('textbox', { name: 'Text' }).isVisible());
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(CANARY);
  await close();
});

test('the process of the journal ends by itself: it is said, nothing is lost, and the passphrase is asked for again', async () => {
  const { app, page, close } = await launchApp();
  await setUpJournal(page);
  await goTo(page, 'Journal');
  await page.getByRole('button', { name: 'New note' }).click();
  await page.keyboard.type(CANARY);
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  process.kill(journalProcess(app.process().pid ?? 0), 'SIGKILL');
  await expectLocked(page);
  await expect(page.getByText(/The part of Driftline that holds the journal stopped unexpectedly/)).toBeVisible();
  expect(await page.content()).not.toContain('Quokka');
  await unlock(page, PASSPHRASE);
  await seen(() => page.getByRole('textbox', { name: 'Text' }).isVisible());
  await expect(page.getByRole('textbox', { name: 'Text' })).toHaveValue(CANARY);
  await close();
});
