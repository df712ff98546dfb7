import { expect, test } from '@playwright/test';
import { openSample } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

test('in forced colours the line through the stops of a scale is still drawn', async () => {
  const { page, close } = await launchApp();
  await openSample(page);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.evaluate(() => {
    window.location.hash = '#/check-in/weekly';
  });
  const stop = page.getByRole('radio').first();
  await expect(stop).toBeAttached();
  const [line, paper] = await stop.evaluate((radio) => [
    getComputedStyle(radio.parentElement ?? radio, '::before').backgroundColor,
    getComputedStyle(document.body).backgroundColor,
  ]);
  expect(line).not.toBe(paper);
  await close();
});
