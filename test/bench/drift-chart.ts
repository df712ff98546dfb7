import '../stand-in/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import { findBrowser } from '../stand-in/find-browser.ts';
import { mondayBack, openDriftOf } from '../support/drift-journals.ts';
import { goTo } from '../support/journeys.ts';
import { print, watch } from '../support/watch-frames.ts';

// Draws, reads and looks back through ten years of the drift in the built app and prints what Chromium saw, beside a
// quarter of a year. A script that prints figures, no timed test: `npm run bench:chart`.
const YEARS = { 'ten years': 520, 'a quarter': 13 } as const;
/** How often the chart is put up. */
const MOUNTS = 7;
const BUDGET = 50;

const chart = (page: Page) => page.getByRole('group', { name: /^Chart of energy/ });

/** From the change of address to the curves in the document, in ms; what it shows is already known to the window. */
const putUp = async (page: Page): Promise<number> => {
  await goTo(page, 'Settings');
  await chart(page).waitFor({ state: 'detached' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const seen = new MutationObserver(() => {
          if (!document.querySelector('[role="group"][aria-label^="Chart of energy"] svg path')) return;
          seen.disconnect();
          resolve(performance.now() - begun);
        });
        seen.observe(document.body, { childList: true, subtree: true });
        window.location.hash = '/drift';
      }),
  );
};

const press = (page: Page, key: string, times: number) => async () => {
  for (let step = 0; step < times; step += 1) await page.keyboard.press(key);
};

const measure = async (name: string, weeks: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-bench-'));
  const { reflections, roles } = sampleDiary({ start: mondayBack(weeks), weeks });
  const { page, close } = await openDriftOf(folder, { entries: reflections, roles });
  await chart(page).waitFor();
  const ranges = page.getByRole('radio', { name: 'All' });
  const hasRanges = (await ranges.count()) > 0;
  if (hasRanges) await ranges.check({ force: true });
  const mounts: number[] = [];
  for (let turn = 0; turn < MOUNTS; turn += 1) mounts.push(await putUp(page));
  const sorted = mounts.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(MOUNTS / 2)] ?? 0;
  process.stdout.write(
    `\n${name}: ${weeks} weeks, ${reflections.length} check-ins, three curves\n` +
      `${'screen with chart put up'.padEnd(34)} median ${median.toFixed(0)} ms, best ${(sorted[0] ?? 0).toFixed(0)} ms, ` +
      `worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms (aim for the chart: ${BUDGET} ms)\n`,
  );
  await chart(page).focus();
  await page.keyboard.press('End');
  print('chart read, every week', await watch(page, press(page, 'ArrowLeft', weeks)));
  await page.getByRole('slider', { name: 'As of' }).focus();
  print('looked back, every Sunday', await watch(page, press(page, 'ArrowLeft', weeks)));
  await page.keyboard.press('End');
  if (hasRanges) {
    const turnPages = async () => {
      for (const range of ['13 weeks', '26 weeks', 'Year', 'All']) {
        await page.getByRole('radio', { name: range }).check({ force: true });
        await page.waitForTimeout(300);
      }
    };
    print('ranges, each once', await watch(page, turnPages));
  }
  await close();
  rmSync(folder, { recursive: true, force: true });
  return median;
};

await findBrowser();
const load = loadavg()[0] ?? 0;
process.stdout.write(
  `1280 x 800; ${availableParallelism()} cores, load ${load.toFixed(1)} (above the cores, tasks look longer than they are)\n`,
);
const [long, short] = [await measure('ten years', YEARS['ten years']), await measure('a quarter', YEARS['a quarter'])];
process.stdout.write(`\nten years take ${(long / short).toFixed(1)} times as long to put up as a quarter\n`);
