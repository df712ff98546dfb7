import '../stand-in/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { fillWithNotes, PASSPHRASE } from './journal-of-notes.ts';

// Whether the window is held up while a journal of 10,000 notes is unlocked, searched, written to and backed up: tasks
// of the page over 50 ms, and the longest that main took to answer a call of the window. Build first.
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** From now on the page notes its long tasks, and asks main for the settings over and over. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { tasks: [] as number[], slowest: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    const ask = async (): Promise<void> => {
      const begun = performance.now();
      const bridge = Reflect.get(window, 'driftline') as { call: (name: string, input: unknown) => Promise<unknown> };
      await bridge.call('settings:read', null);
      seen.slowest = Math.max(seen.slowest, performance.now() - begun);
      setTimeout(() => void ask(), 5);
    };
    void ask();
  });

const told = async (page: Page, name: string, act: () => Promise<unknown>): Promise<void> => {
  await page.evaluate(() => {
    const seen = Reflect.get(window, 'seen') as { tasks: number[]; slowest: number };
    seen.tasks.length = 0;
    seen.slowest = 0;
  });
  await act();
  const { tasks, slowest } = await page.evaluate(
    () => Reflect.get(window, 'seen') as { readonly tasks: readonly number[]; readonly slowest: number },
  );
  say(
    `${name}: long tasks ${tasks.length === 0 ? 'none' : `${tasks.join(', ')} ms`}, main within ${Math.round(slowest)} ms`,
  );
};

const userData = mkdtempSync(join(tmpdir(), 'driftline-thread-'));
await fillWithNotes(join(userData, 'journal.driftline'), 10_000);
const { page, close } = await launchApp({ userData });
await page.getByLabel('Passphrase').waitFor();
await watch(page);
await told(page, 'unlock', () => unlock(page, PASSPHRASE));
await goTo(page, 'Settings');
await page.getByRole('link', { name: 'Backups' }).first().click();
const takeBackup = page.getByRole('button', { name: 'Back up now' });
await takeBackup.waitFor();
await told(page, 'backup', async () => {
  await takeBackup.click();
  await page.getByRole('rowheader').first().waitFor();
});
await goTo(page, 'Today');
const line = page.getByRole('textbox').first();
await line.waitFor();
await told(page, 'save', async () => {
  await line.fill('One line for the bench.');
  await page.keyboard.press('Enter');
  await page.getByText('Kept as a note for today.').waitFor();
});
await told(page, 'from Today to the journal', async () => {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Search the journal' }).waitFor();
});
await page.getByRole('link', { name: 'Search the journal' }).click();
const field = page.getByRole('searchbox');
await field.waitFor();
await told(page, 'search', async () => {
  await field.pressSequentially('incident3', { delay: 120 });
  await page.getByRole('list', { name: 'Entries found' }).waitFor();
});
await close();
rmSync(userData, { recursive: true, force: true });
