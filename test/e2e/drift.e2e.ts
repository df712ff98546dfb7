import { expect, test } from '@playwright/test';
import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { lastDayOfWeek, weekIndex } from '../../shared/calendar/iso-week.ts';
import { observe } from '../../shared/domain/scoring/observations.ts';
import { weeklyBins } from '../../shared/domain/statistics/weekly-bins.ts';
import type { Entry } from '../../shared/records/entries/entry.ts';
import { noteSchema } from '../../shared/records/entries/note.ts';
import { dayInWords } from '../../shared/wording/wording.ts';
import { aReflection } from '../support/builders.ts';
import {
  eightWeeksWithHoliday,
  firstCheckIns,
  makeVault,
  mondayBack,
  onVault,
  openDriftOf,
  tableRows,
} from '../support/drift-journals.ts';
import { arrive } from '../support/journeys.ts';
import { temporaryFolder } from '../support/quick-vault.ts';

let folder = '';
let remove = () => {};

test.beforeEach(() => {
  ({ folder, remove } = temporaryFolder());
});
test.afterEach(() => remove());

type Level = { readonly level: number | null; readonly levelLo: number | null; readonly levelHi: number | null };
type Share = { readonly share: number | null; readonly lo: number | null; readonly hi: number | null };
type Numbers = { readonly energy: Level; readonly time: Level; readonly handsOn: Share };

/** Two decimals with a true minus and never "−0.00", as the table writes them. */
const two = (value: number | null | undefined): string => {
  if (value == null) return '–';
  const rounded = (Math.round(Math.abs(value) * 100) / 100).toFixed(2);
  return value < 0 && rounded !== '0.00' ? `−${rounded}` : rounded;
};
const band = (lo: number | null, hi: number | null): string => (lo === null ? '–' : `${two(lo)} to ${two(hi)}`);
const percent = (share: number | null | undefined): string =>
  share == null ? '–' : `${Math.round(share * 100)}\u00a0%`;
const percents = (lo: number | null, hi: number | null): string =>
  lo === null ? '–' : `${Math.round(lo * 100)} to ${percent(hi)}`;

test('two check-ins: dots, no line, and what a line needs', async () => {
  const { page, close } = await openDriftOf(folder, firstCheckIns(2, 1));
  await expect(
    page.getByText(
      '2 check-ins in 1 week: too few for a line yet. Four more check-ins over three more weeks, and a line begins.',
    ),
  ).toBeVisible();
  await expect(page.getByText('2 of 6', { exact: true })).toBeVisible();
  const rows = await tableRows(page);
  const written = rows.filter((cells) => cells[1] !== '0');
  expect(written.map((cells) => cells.slice(1, 2).concat(cells.slice(3, 5)))).toEqual([['2', '–', '–']]);
  await close();
});

test('eight weeks and a three-week holiday: a gap, and every number of the table recomputed from the archive', async () => {
  const life = eightWeeksWithHoliday();
  const { page, close } = await openDriftOf(folder, life);
  await expect(page.getByRole('group', { name: /^Chart of energy/ })).toBeVisible();
  const rows = (await tableRows(page)).filter((cells) => cells[0] !== undefined);
  await close();

  const archive = await onVault(folder, 'journal.driftline', 'export', '--format', 'archive');
  const { entries, roles } = JSON.parse(archive) as typeof life;
  await makeVault(folder, 'again.driftline', { entries, roles });
  const observed = observe(entries);
  const last = lastDayOfWeek(weekIndex(mondayBack(1)));
  const bins = (series: 'energy' | 'time' | 'handsOn') =>
    new Map(weeklyBins(observed[series], last).map((bin) => [bin.week, bin]));
  const [energy, time, share] = [bins('energy'), bins('time'), bins('handsOn')];

  let compared = 0;
  for (const index of Array.from({ length: 11 }, (_, place) => place)) {
    const monday = addDays(mondayBack(11), 7 * index) as CalendarDay;
    const week = weekIndex(monday);
    const cells = rows.find(([name]) => name === dayInWords(monday));
    const dash = Array.from({ length: 3 }, () => '–');
    if (index >= 5 && index < 8) {
      expect(cells?.slice(1, 12)).toEqual(['0', ...dash, '0', ...dash, ...dash]);
      continue;
    }
    const json = await onVault(folder, 'again.driftline', 'drift', '--json', '--as-of', lastDayOfWeek(week));
    const at = JSON.parse(json) as Numbers;
    expect(cells?.slice(1, 12)).toEqual([
      String(energy.get(week)?.count),
      two(energy.get(week)?.mean),
      two(at.energy.level),
      band(at.energy.levelLo, at.energy.levelHi),
      String(time.get(week)?.count),
      two(time.get(week)?.mean),
      two(at.time.level),
      band(at.time.levelLo, at.time.levelHi),
      percent(share.get(week)?.mean),
      percent(at.handsOn.share),
      percents(at.handsOn.lo, at.handsOn.hi),
    ]);
    compared += 1;
  }
  expect(compared).toBe(8);
});

/** A late check-in, one without an energy answer, and a note, all in the last whole week. */
const uncounted = (): readonly Entry[] => {
  const [monday, tuesday, wednesday] = [0, 1, 2].map((days) => addDays(mondayBack(1), days)) as [
    CalendarDay,
    CalendarDay,
    CalendarDay,
  ];
  return [
    aReflection({ id: 'late-1', forDate: monday, createdLocalDate: addDays(monday, 16), answers: { EF02: 'left' } }),
    aReflection({ id: 'silent-1', forDate: tuesday }),
    noteSchema.parse({
      ...{ type: 'note', id: 'n-1', title: 'After the retrospective', markdown: 'Long.' },
      ...{ forDate: wednesday, createdLocalDate: wednesday, createdAt: `${wednesday}T17:00:00.000Z` },
    }),
  ];
};

test('from every dot to its entries in one key and back in one; the count equals n, the others say why', async () => {
  const life = firstCheckIns(40, 9);
  const { page, close } = await openDriftOf(folder, { ...life, entries: [...life.entries, ...uncounted()] });
  const chart = page.getByRole('group', { name: /^Chart of energy/ });
  const reading = page.getByText(/^Week of /);
  await chart.focus();
  await page.keyboard.press('Home');
  for (const _ of Array.from({ length: 9 })) {
    const said = (await reading.textContent()) ?? '';
    const n = Number(/: (\d+) check-in/.exec(said)?.[1] ?? '0');
    expect(n).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await arrive(page, /^Week \d+/);
    await expect(page.getByRole('region', { name: 'Counted', exact: true }).getByRole('link')).toHaveCount(n);
    await page.keyboard.press('Escape');
    await expect(chart).toBeFocused();
    await expect(reading).toHaveText(said);
    await page.keyboard.press('ArrowRight');
  }

  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const others = page.getByRole('region', { name: 'Not counted' });
  await expect(others.getByRole('link')).toHaveCount(3);
  await expect(others.getByText('Written 16 days later: kept in the journal, not counted.')).toBeVisible();
  await expect(others.getByText('No energy answer.')).toBeVisible();
  await expect(others.getByText('A note. Notes are never counted.')).toBeVisible();
  await close();
});

test('a bar and a cell lead there too, with range and as-of kept', async () => {
  const { page, close } = await openDriftOf(folder, firstCheckIns(500, 26));
  await page.getByRole('radio', { name: '13 weeks' }).check({ force: true });
  const slider = page.getByRole('slider', { name: 'As of' });
  await slider.focus();
  for (const _ of Array.from({ length: 3 })) await page.keyboard.press('ArrowLeft');
  const then = (await slider.getAttribute('aria-valuetext')) ?? '';
  await expect(page.getByText(`${then}: what today’s entries, dated up to then, give.`)).toBeVisible();

  const cell = page.getByRole('grid').locator('tbody tr').nth(2).locator('td').nth(8);
  await page.getByText('The same as a table').click();
  await cell.click();
  await expect(
    page.getByText(/count toward the recorded time of this week|counts toward the recorded time/),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Back to the drift' }).click();
  await expect(cell).toBeFocused();
  await expect(page.getByRole('radio', { name: '13 weeks' })).toBeChecked();
  await expect(slider).toHaveAttribute('aria-valuetext', then);

  const chart = page.getByRole('group', { name: /^Chart of energy/ });
  const box = await chart.boundingBox();
  if (!box) throw new Error('no chart');
  // Near the foot of the drawing is the strip; four tenths across is a week with entries before the mark.
  await chart.click({ position: { x: box.width * 0.4, y: box.height - 52 } });
  await expect(page.getByText(/toward the recorded time of this week/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(chart).toBeFocused();
  await close();
});
