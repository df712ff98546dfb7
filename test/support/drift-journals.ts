import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { firstDayOfWeek, lastCompleteWeekEnd, weekIndex } from '../../shared/calendar/iso-week.ts';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import { writeArchive } from '../../shared/domain/transfer/archive.ts';
import type { RolePeriod } from '../../shared/records/beside/role-period.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import { runWords } from './console.ts';
import { goTo, PASSPHRASE, unlock } from './journeys.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { storyDay } from './story-time.ts';

export type Life = { readonly entries: readonly Entry[]; readonly roles: readonly RolePeriod[] };

/** The Monday so many whole weeks before the current one: lives end with the last complete week, of the stories' day. */
export const mondayBack = (weeks: number): CalendarDay =>
  firstDayOfWeek(weekIndex(lastCompleteWeekEnd(addDays(storyDay, -1))) - weeks + 1);

/** The first check-ins of the sample diary, over so many weeks that end with the last complete one. */
export const firstCheckIns = (count: number, weeks: number): Life => {
  const { reflections, roles } = sampleDiary({ start: mondayBack(weeks), weeks });
  const entries = reflections.toSorted((a, b) => (a.forDate < b.forDate ? -1 : 1)).slice(0, count);
  return { entries, roles };
};

/** Eight weeks with check-ins, three weeks away after the fifth. */
export const eightWeeksWithHoliday = (): Life => {
  const start = mondayBack(11);
  const { reflections, roles } = sampleDiary({ start, weeks: 11 });
  const away = [addDays(start, 35), addDays(start, 56)] as const;
  return { entries: reflections.filter(({ forDate }) => forDate < away[0] || forDate >= away[1]), roles };
};

/** Words given to the command line on a vault of a folder. */
export const onVault = async (folder: string, name: string, ...words: string[]): Promise<string> => {
  const secret = join(folder, 'secret.txt');
  writeFileSync(secret, `${PASSPHRASE}\n`);
  const { code, out, err } = await runWords([...words, '--vault', join(folder, name), '--passphrase-file', secret]);
  expect(err).not.toMatch(/failed|damaged/);
  expect(code).toBe(0);
  return out;
};

/** A vault with a life in it, made by importing its archive. */
export const makeVault = async (folder: string, name: string, life: Life): Promise<void> => {
  const archive = join(folder, `${name}.json`);
  writeFileSync(archive, writeArchive({ entries: [...life.entries], roles: [...life.roles], beside: [], gone: [] }));
  await onVault(folder, name, 'create');
  await onVault(folder, name, 'import', archive);
};

/** The app on a vault with a life in it, unlocked, at the drift. */
export const openDriftOf = async (folder: string, life: Life): Promise<LaunchedApp> => {
  await makeVault(folder, 'journal.driftline', life);
  const launched = await launchApp({ userData: folder });
  await unlock(launched.page, PASSPHRASE);
  await goTo(launched.page, 'Drift');
  return launched;
};

/** The rows of the table twin: the texts of all cells, newest week first. */
export const tableRows = async (page: Page): Promise<readonly (readonly string[])[]> => {
  await page.getByText('The same as a table').click();
  const rows = page.getByRole('grid').locator('tbody tr');
  // What is inside is made once the browser says that it was opened.
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
};
