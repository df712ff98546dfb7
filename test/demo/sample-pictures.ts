import type { ElectronApplication, Page } from '@playwright/test';
import { goTo, openSample } from '../support/journeys.ts';
import { answerSaveDialog, launchApp } from '../support/launch.ts';
import { driftStates } from './drift-states.ts';
import type { Picture, Target } from './picture.ts';

/** The pictures further down "What feeds me", and what becomes of a point. */
const pictureFeeds = async (page: Page, picture: Picture): Promise<void> => {
  const quadrant = page.getByRole('group', { name: /time against energy/ });
  await quadrant.focus();
  await page.keyboard.press('End');
  await quadrant.scrollIntoViewIfNeeded();
  await picture(page, 'time-against-energy');
  await page.getByRole('button', { name: 'Turn this into a commitment' }).click();
  await picture(page, 'commitment');
  await page.getByRole('button', { name: 'Make the commitment' }).click();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await page.getByRole('group', { name: /burden by week/ }).focus();
  await page.keyboard.press('End');
  await picture(page, 'burden');
};

const saveChart = async (app: ElectronApplication, page: Page, target: Target): Promise<void> => {
  for (const format of ['csv', 'svg', 'png'] as const) {
    await answerSaveDialog(app, target(`drift-chart.${format}`));
    await page.getByRole('button', { name: new RegExp(`\\(${format}\\)`, 'i') }).click();
    await page.getByText(`Saved as drift-chart.${format}.`).waitFor();
  }
};

const saveSummary = async (app: ElectronApplication, page: Page, target: Target): Promise<void> => {
  for (const [format, file] of [
    ['PDF', 'summary.pdf'],
    ['Markdown', 'summary.md'],
  ] as const) {
    await answerSaveDialog(app, target(file));
    await page.getByRole('button', { name: new RegExp(format) }).click();
    await page.getByText(new RegExp(file.replace('.', '\\.'))).waitFor();
  }
};

/** Every room of the sample diary, and what can be saved in them. */
export const pictureSampleDiary = async (picture: Picture, target: Target): Promise<void> => {
  const { app, page, close } = await launchApp();
  await openSample(page);
  for (const [place, name] of [
    ['Today', 'today'],
    ['Journal', 'journal'],
    ['Drift', 'drift'],
    ['What feeds me', 'feeds'],
    ['Summary', 'summary'],
    ['Settings', 'settings'],
  ] as const) {
    await goTo(page, place);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await picture(page, name);
    if (place === 'Drift') await saveChart(app, page, target);
    if (place === 'What feeds me') await pictureFeeds(page, picture);
    if (place === 'Summary') await saveSummary(app, page, target);
  }
  await goTo(page, 'Drift');
  await page.getByRole('link', { name: 'Compare two periods' }).click();
  await page.getByText('Where energy flows').first().waitFor();
  await picture(page, 'compare');
  await goTo(page, 'Journal');
  await page
    .getByRole('link', { name: /check-in/ })
    .first()
    .click();
  await page.getByText('How it counts').waitFor();
  await picture(page, 'entry');
  await close();
};

/** The drift screen in the states it was designed for. */
export const pictureDriftStates = async (picture: Picture): Promise<void> => {
  for (const { name, open } of driftStates) {
    const { page, close } = await open();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('How this is computed').waitFor();
    await picture(page, `drift-${name}`);
    await close();
  }
};
