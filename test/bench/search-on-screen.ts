import '../stand-in/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, lockByKey, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { fillWithNotes, PASSPHRASE } from './journal-of-notes.ts';

// Every keystroke in the search of a journal of 10,000 notes of 300 words, from the key to the frame that shows what it
// found, and how long after unlocking a search speaks of all of it. The whole app: window, bridge, main. Build first;
// prints the 50th and the 95th in 100.
const ENTRIES = 10_000;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Waits for the number found that belongs to what is typed; gives the milliseconds since the key. */
const keystroke = async (page: Page, key: string): Promise<number> => {
  await page.evaluate(() => {
    const list = document.querySelector('main');
    Object.assign(window, {
      shown: new Promise<number>((resolve) => {
        const start = performance.now();
        let done = false;
        const frame = () =>
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
        new MutationObserver((_changes, observer) => {
          if (done) return;
          done = true;
          observer.disconnect();
          frame();
        }).observe(list ?? document.body, { subtree: true, childList: true, characterData: true });
        // A key that changes nothing to be seen has no frame to wait for.
        setTimeout(() => resolve(Number.NaN), 2_000);
      }),
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => Reflect.get(window, 'shown') as Promise<number>);
};

const userData = mkdtempSync(join(tmpdir(), 'driftline-search-'));
await fillWithNotes(join(userData, 'journal.driftline'), ENTRIES);
const { page, close } = await launchApp({ userData });
const openSearch = async (): Promise<void> => {
  await unlock(page, PASSPHRASE);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Search the journal' }).click();
};

const round = async (name: string): Promise<void> => {
  const times: number[] = [];
  for (const word of ['retro12', 'incident3', 'onboarding', 'feedback7', 'roadmap5']) {
    await page.getByRole('searchbox').fill('');
    await page.getByText('Type what you remember.').waitFor();
    for (const key of word) times.push(await keystroke(page, key));
  }
  const seen = times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
  const at = (share: number): string => `${(seen[Math.floor(seen.length * share)] ?? Number.NaN).toFixed(0)} ms`;
  say(`${name}: 50th ${at(0.5)}, 95th ${at(0.95)} of ${seen.length} keystrokes, from the key to the frame`);
};
await openSearch();
const asked = performance.now();
// As long as not all is read the answer is "Nothing so far".
await page.getByRole('searchbox').fill('zzqqxx');
await page.getByText('No entry found').waitFor({ timeout: 120_000 });
say(
  `time until every entry is read: ${((performance.now() - asked) / 1_000).toFixed(1)} s after the search was opened`,
);
await round('once everything is read');
await lockByKey(page);
await openSearch();
await round('right after unlocking');
await close();
rmSync(userData, { recursive: true, force: true });
