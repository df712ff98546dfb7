import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { arrive, expectLocked, PASSPHRASE, setUpJournal, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import type { Picture } from './picture.ts';

const FIRST = '2026-03-03' as CalendarDay;
const DAYS = [2, 8, 40, 400];
const ENTER = 'Control+Enter';

/** What one of these days was like, in a line. */
const LINES = ['A quiet day with the retry change.', 'Two one-to-ones, and one that mattered.', 'Planning, mostly.'];

/** Today, and what one gets back, on the first day and on later ones of the same journal. */
export const pictureEvenings = async (picture: Picture): Promise<void> => {
  const userData = mkdtempSync(join(tmpdir(), 'driftline-evenings-'));
  try {
    const first = await launchApp({ userData, now: `${FIRST}T18:10` });
    await setUpJournal(first.page);
    await first.page.keyboard.press('2');
    await first.page.keyboard.press(ENTER);
    await arrive(first.page, 'Your first check-in');
    await first.page.keyboard.press('Enter');
    await picture(first.page, 'today-day-1');
    await first.close();
    for (const count of DAYS) {
      const { page, close } = await launchApp({ userData, now: `${addDays(FIRST, count - 1)}T18:10` });
      await expectLocked(page);
      await unlock(page, PASSPHRASE);
      await arrive(page, 'How was today?');
      await page.getByLabel('One line to keep').fill(LINES[count % LINES.length] ?? '');
      await page.keyboard.press('Enter');
      await page.getByText('Kept as a note for today.').waitFor();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await picture(page, `today-day-${count}`);
      await page.getByRole('button', { name: /^Begin/ }).click();
      await page.getByText('Question 1 of').waitFor();
      await page.keyboard.press('1');
      await page.keyboard.press(ENTER);
      await arrive(page, 'Daily check-in kept');
      await picture(page, `given-back-day-${count}`);
      await close();
    }
  } finally {
    rmSync(userData, { recursive: true, force: true });
  }
};
