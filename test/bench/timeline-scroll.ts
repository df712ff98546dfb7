import '../stand-in/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findBrowser } from '../stand-in/find-browser.ts';
import { goTo, PASSPHRASE, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { writeLongJournal } from '../support/long-journal.ts';

// Scrolls a journal of 10,000 entries in the built app and prints what Chromium's performance observer saw. A script
// that prints figures, no timed test: `npm run bench:timeline -- [entries]`.
const ENTRIES = Number(process.argv[2] ?? 10_000);

type Watched = { readonly longTasks: readonly number[]; readonly frames: readonly number[] };

/** Runs something in the page for a while and tells the long tasks and the time between frames, in ms. */
const watch = async (page: Page, act: () => Promise<void>): Promise<Watched> => {
  await page.evaluate(() => {
    const seen = { longTasks: [] as number[], frames: [] as number[], ends: false };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    let before = performance.now();
    const frame = (now: number) => {
      seen.frames.push(now - before);
      before = now;
      if (!seen.ends) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await act();
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: { longTasks: number[]; frames: number[]; ends: boolean } };
    seen.ends = true;
    return { longTasks: seen.longTasks, frames: seen.frames };
  });
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const print = (name: string, { longTasks, frames }: Watched): void => {
  const sorted = frames.toSorted((a, b) => a - b);
  const longest = Math.max(0, ...longTasks);
  process.stdout.write(
    `${name.padEnd(34)} long tasks over 50 ms: ${longTasks.length} (longest ${longest.toFixed(0)} ms), ` +
      `frames ${frames.length}, median ${at(sorted, 0.5).toFixed(1)} ms, p95 ${at(sorted, 0.95).toFixed(1)} ms, ` +
      `worst ${at(sorted, 1).toFixed(0)} ms\n`,
  );
};

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
