import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { goTo, openSample, PASSPHRASE, unlock } from '../support/journeys.ts';
import { launchApp } from '../support/launch.ts';
import { writeLongJournal } from '../support/long-journal.ts';
import type { Picture } from './picture.ts';

const pictureCalendar = async (page: Page, picture: Picture): Promise<void> => {
  await goTo(page, 'Journal');
  await page.getByRole('link', { name: 'Calendar' }).click();
  await page.getByRole('grid').first().waitFor();
  await page.getByRole('button', { name: 'Previous month' }).click();
  await picture(page, 'calendar-month');
  await page.getByRole('radio', { name: 'Energy' }).click();
  await picture(page, 'calendar-month-energy');
  await page.getByRole('radio', { name: 'Year' }).click();
  await picture(page, 'calendar-year-energy');
  await page.getByRole('radio', { name: 'Entries' }).click();
  await picture(page, 'calendar-year');
  await page.locator('[data-shade="one"]').last().click();
  await page.getByRole('button', { name: 'Open this day' }).click();
  await page.getByRole('link', { name: 'Back to the calendar' }).waitFor();
  await picture(page, 'day');
};

const pictureRolesAndRest = async (page: Page, picture: Picture): Promise<void> => {
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Role history' }).click();
  await page.getByRole('button', { name: 'Add a role' }).waitFor();
  await picture(page, 'roles');
  await page
    .getByRole('button', { name: /^Change / })
    .first()
    .click();
  await picture(page, 'role-changed');
  await goTo(page, 'Settings');
  await page.getByRole('link', { name: 'Rhythm and holiday' }).click();
  await page.getByRole('button', { name: 'Begin the holiday' }).click();
  await page.getByText('On holiday, until it is ended.').waitFor();
  await picture(page, 'rhythm-and-holiday');
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'End it now' }).waitFor();
  await picture(page, 'today-on-holiday');
};

/** The journal by time: calendar and day, roles and rest, and a timeline of 10,000 entries at both its ends. */
export const pictureTime = async (picture: Picture): Promise<void> => {
  const sample = await launchApp();
  await openSample(sample.page);
  await pictureCalendar(sample.page, picture);
  await pictureRolesAndRest(sample.page, picture);
  await sample.close();

  const userData = mkdtempSync(join(tmpdir(), 'driftline-demo-'));
  await writeLongJournal(join(userData, 'journal.driftline'), 10_000);
  const { page, close } = await launchApp({ userData });
  await unlock(page, PASSPHRASE);
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
  await goTo(page, 'Journal');
  await page.locator('[data-entry]').first().waitFor();
  await picture(page, 'timeline-10000');
  await page.keyboard.press('End');
  await page.locator('[data-entry]:focus').waitFor();
  await picture(page, 'timeline-10000-oldest');
  await close();
  rmSync(userData, { recursive: true, force: true });
};
