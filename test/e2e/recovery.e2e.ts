import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createVaultStore } from '../../electron/vault/vault-store.ts';
import {
  answerDaily,
  arrive,
  createHands,
  expectLocked,
  goTo,
  heading,
  lock,
  PASSPHRASE,
  setUpJournal,
  unlock,
  WRITTEN_LINE,
} from '../support/journeys.ts';
import { answerSaveDialog, type LaunchedApp, launchApp } from '../support/launch.ts';
import { filesThatHold } from '../support/scan-folder.ts';

const NEW_PASSPHRASE = 'meadow violin staircase gravel';

/** A folder outside the app's own, as the place of a USB stick. */
const withFolder = async (act: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-kept-'));
  try {
    await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Sets up a journal whose recovery key is saved as a file; gives back what stands in the file. */
const setUpWithKey = async ({ app, page }: LaunchedApp, file: string): Promise<string> => {
  const hands = createHands(page);
  await answerSaveDialog(app, file);
  await setUpJournal(page, {
    hands,
    keepRecoveryKey: async () => {
      await expect(page.getByRole('list', { name: 'Recovery key' })).toBeVisible();
      await hands.press('s');
      await expect(page.getByText('That file opens the journal')).toBeVisible();
      await page.getByRole('checkbox', { name: /safe place/ }).check();
      await page.getByRole('button', { name: 'Create my vault' }).click();
    },
  });
  return readFileSync(file, 'utf8');
};

const keyOn = (sheet: string): string => (sheet.match(/^ {4}[0-9A-Z ]+$/gm) ?? []).join(' ').trim();

test('with only the recovery key everything is back, and the old passphrase opens nothing made from then on', async () => {
  await withFolder(async (folder) => {
    const launched = await launchApp();
    const { page, userData, close } = launched;
    const sheet = await setUpWithKey(launched, join(folder, 'key.txt'));
    await answerDaily(page);
    await lock(page);
    const vaultFile = join(userData, 'journal.driftline');
    copyFileSync(vaultFile, join(folder, 'before.driftline'));

    const screens = new Set([await heading(page).textContent()]);
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await arrive(page, 'Type the recovery key');
    screens.add(await heading(page).textContent());
    await page.getByLabel('Recovery key').fill(keyOn(sheet).toLowerCase());
    await page.keyboard.press('Enter');
    await arrive(page, 'Choose a new passphrase');
    screens.add(await heading(page).textContent());
    await page.keyboard.type(NEW_PASSPHRASE);
    await page.keyboard.press('Enter');
    await page.keyboard.type(NEW_PASSPHRASE);
    await page.keyboard.press('Enter');
    await goTo(page, 'Journal');
    await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
    expect(screens.size).toBeLessThanOrEqual(3);

    await lock(page);
    await unlock(page, PASSPHRASE);
    await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
    await unlock(page, NEW_PASSPHRASE);
    await goTo(page, 'Journal');
    await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
    await lock(page);
    await close();

    const store = createVaultStore();
    const opened = await store.unlock({ file: vaultFile, passphrase: NEW_PASSPHRASE });
    if (!opened.ok) throw new Error(opened.error.code);
    const copy = await opened.value.writeCopy(join(folder, 'after.driftline'));
    await opened.value.lock();
    expect(copy.ok).toBe(true);
    const opens = async (name: string, passphrase: string) => {
      const vault = await store.unlock({ file: join(folder, name), passphrase });
      if (vault.ok) await vault.value.lock();
      return vault.ok ? 'open' : vault.error.code;
    };
    expect(await opens('after.driftline', PASSPHRASE)).toBe('passphrase-wrong');
    expect(await opens('after.driftline', NEW_PASSPHRASE)).toBe('open');
    // What the words on the screen say: a copy made before keeps its old passphrase.
    expect(await opens('before.driftline', PASSPHRASE)).toBe('open');
  });
});

test('a slip in the recovery key is named by its group before anything is tried', async () => {
  await withFolder(async (folder) => {
    const launched = await launchApp();
    const { page, close } = launched;
    const key = keyOn(await setUpWithKey(launched, join(folder, 'key.txt')));
    await lock(page);
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    const groups = key.split(/ +/);
    const slipped = groups.map((group, at) => (at === 3 ? `${group[0] === '7' ? '8' : '7'}${group.slice(1)}` : group));
    await page.getByLabel('Recovery key').pressSequentially(slipped.slice(0, 4).join(''));
    await expect(page.getByText('There is a slip in group 4. Compare it with the printed key.')).toBeVisible();
    await page.getByLabel('Recovery key').fill(groups.join(' '));
    await expect(page.getByText('All nine groups fit.')).toBeVisible();
    await expect(page.getByText('There is a slip')).toHaveCount(0);
    await close();
  });
});

test('the file with the recovery key is readable by its owner alone, and no copy of the key stays behind', async () => {
  await withFolder(async (folder) => {
    const launched = await launchApp();
    const file = join(folder, 'key.txt');
    const key = keyOn(await setUpWithKey(launched, file));
    expect(statSync(file).mode & 0o077).toBe(0);
    await answerDaily(launched.page);
    await launched.close();
    const groups = key.split(/ +/);
    const spellings = ['-', ' ', ''].map((separator) => groups.slice(0, 3).join(separator));
    expect(filesThatHold(folder, ['Recovery key'])).toHaveLength(1);
    expect(filesThatHold(launched.userData, spellings)).toEqual([]);
  });
});

test('the passphrase is changed in the settings, for whoever knows the present one', async () => {
  const { page, close } = await launchApp();
  await setUpJournal(page);
  await answerDaily(page);
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Change the passphrase' }).click();
  await page.getByLabel('Current passphrase').fill('not the passphrase');
  await page.getByLabel('New passphrase').fill(NEW_PASSPHRASE);
  await page.getByLabel('The same passphrase again').fill(NEW_PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await page.getByLabel('Current passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('The passphrase was changed.')).toBeVisible();
  await lock(page);
  await unlock(page, PASSPHRASE);
  await expect(page.getByText('That passphrase does not open this vault.')).toBeVisible();
  await unlock(page, NEW_PASSPHRASE);
  await goTo(page, 'Journal');
  await expect(page.getByText(WRITTEN_LINE)).toBeVisible();
  await close();
});

test('a recovery key is made in the settings, and opens nothing any more once it is removed', async () => {
  await withFolder(async (folder) => {
    const { app, page, close } = await launchApp();
    await setUpJournal(page);
    await goTo(page, 'Settings');
    await page.getByRole('link', { name: 'Make a recovery key' }).click();
    await answerSaveDialog(app, join(folder, 'key.txt'));
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await expect(page.getByText('Saved as key.txt.')).toBeVisible();
    await page.getByRole('checkbox', { name: /safe place/ }).check();
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The new recovery key opens the journal from now on.')).toBeVisible();

    await page.getByRole('link', { name: 'Back to the settings' }).click();
    await page.getByRole('link', { name: 'Replace or remove the recovery key' }).click();
    await page.getByRole('button', { name: 'Remove the recovery key' }).click();
    await page.getByLabel('Current passphrase').fill(PASSPHRASE);
    await page.keyboard.press('Enter');
    await expect(page.getByText('The recovery key was removed.')).toBeVisible();

    await lock(page);
    await page.getByRole('button', { name: 'Use the recovery key' }).click();
    await page.getByLabel('Recovery key').fill(keyOn(readFileSync(join(folder, 'key.txt'), 'utf8')));
    await page.keyboard.press('Enter');
    await expect(page.getByText('This vault has no recovery key.')).toBeVisible();
    await page.getByRole('button', { name: 'Back to the passphrase' }).click();
    await expectLocked(page);
    await close();
  });
});
