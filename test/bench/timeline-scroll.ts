import '../stand-in/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../stand-in/find-browser.ts';
import { goTo, PASSPHRASE, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { writeLongJournal } from '../support/long-journal.ts';
import { print, watch } from '../support/watch-frames.ts';

// Scrolls a journal of 10,000 entries in the built app and prints what Chromium's performance observer saw. A script
// that prints figures, no timed test: `npm run bench:timeline -- [entries]`.
const ENTRIES = Number(process.argv[2] ?? 10_000);

await findBrowser();
const userData = mkdtempSync(join(tmpdir(), 'driftline-bench-'));
await writeLongJournal(join(userData, 'journal.driftline'), ENTRIES);
const { page, close } = await launchApp({ userData });
await unlock(page, PASSPHRASE);
await page.getByRole('navigation', { name: 'Main' }).waitFor();
await goTo(page, 'Journal');
await page.locator('[data-entry]').first().waitFor();
const load = loadavg()[0] ?? 0;
process.stdout.write(
  `${ENTRIES} entries, 1280 x 800; ${availableParallelism()} cores, load ${load.toFixed(1)} (above the cores, tasks look longer than they are)\n`,
);

const turnWheel = (steps: number, pixels: number) => async () => {
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, pixels);
    await page.waitForTimeout(16);
  }
};
await page.mouse.move(640, 500);
print('wheel, 240 turns of 120 px', await watch(page, turnWheel(240, 120)));
print('wheel, 120 turns of 1,200 px', await watch(page, turnWheel(120, 1_200)));
print(
  'J held down, 200 lines',
  await watch(page, async () => {
    for (let line = 0; line < 200; line += 1) await page.keyboard.press('j');
  }),
);
print(
  'End, then Home, five times',
  await watch(page, async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      for (const key of ['End', 'Home']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(250);
      }
    }
  }),
);
await close();
rmSync(userData, { recursive: true, force: true });
