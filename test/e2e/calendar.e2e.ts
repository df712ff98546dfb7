import { expect, test } from '@playwright/test';
import { arrive, goTo, heading, openSample } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';

test('from the calendar to a day, to an entry, and all the way back, by keyboard alone', async () => {
  const { page, close } = await launchApp();
  await openSample(page);
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Calendar' }).focus();
  await page.keyboard.press('Enter');
  await arrive(page, 'Calendar');
  const focused = page.locator(':focus');

  // Tab to the squares: one stop, the day of today.
  await page.locator('[aria-current="date"]').focus();
  const today = (await focused.getAttribute('data-day')) ?? '';
  await page.keyboard.press('PageUp');
  await expect(focused).not.toHaveAttribute('data-day', today);
  // A square says nothing of entries until its year is read.
  await expect(focused).toHaveAttribute('aria-label', /(no entries|\d+ entr(y|ies))$/);
  // The sample diary has a check-in in nearly every week: back by days until one is met.
  for (let steps = 0; steps < 21; steps += 1) {
    if (/\d+ entr(y|ies)$/.test((await focused.getAttribute('aria-label')) ?? '')) break;
    const before = await focused.getAttribute('data-day');
    await page.keyboard.press('ArrowLeft');
    await expect(focused).not.toHaveAttribute('data-day', before ?? '');
  }
  const label = (await focused.getAttribute('aria-label')) ?? '';
  const [day = ''] = label.split(',');
  const count = Number(/(\d+) entr/.exec(label)?.[1]);

  await page.keyboard.press('Enter');
  await arrive(page, day);
  await expect(page.locator('[data-entry]')).toHaveCount(count);

  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByText('How it counts')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the day' }).focus();
  await page.keyboard.press('Enter');
  await arrive(page, day);
  await expect(focused).toHaveAttribute('data-entry', /./);

  await page.keyboard.press('Escape');
  await arrive(page, 'Calendar');
  await expect(focused).toHaveAttribute('aria-label', label);
  await expect(heading(page)).toBeVisible();
  await close();
});
