import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import { eightWeeksWithHoliday, firstCheckIns, type Life, mondayBack, openDriftOf } from '../support/drift-journals.ts';
import type { LaunchedApp } from '../support/launch.ts';
import { nullStory, stepStory } from '../support/plain-stories.ts';
import { saidOfLine } from '../support/said-of-line.ts';

type Opened = Pick<LaunchedApp, 'page' | 'close'>;

/** A state of the drift screen, in a journal that is gone when it is closed. */
export type DriftState = { readonly name: string; readonly open: () => Promise<Opened> };

const inJournal = async (life: Life, then?: (page: Opened['page']) => Promise<void>): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), 'driftline-demo-'));
  const { page, close } = await openDriftOf(folder, life);
  await then?.(page);
  const closeAndRemove = async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, close: closeAndRemove };
};

/** The whole sample story, ending now, with two pinned entries. */
const marked = (): Life => {
  const { entries, roles } = firstCheckIns(500, 26);
  return { entries: entries.map((one, index) => ({ ...one, pinned: index === 20 || index === 70 })), roles };
};

/** As far as the sample story leans and is not clear yet. */
const tilt = (): Life => {
  const start = mondayBack(18);
  const { reflections, roles } = sampleDiary({ start });
  const end = addDays(start, 7 * 18);
  return {
    entries: reflections.filter(({ forDate }) => forDate < end),
    roles: roles.filter(({ from }) => from < end).map((one) => (one.to && one.to < end ? one : { ...one, to: null })),
  };
};

/** A jump in the middle of half a year, in a week that is named. */
const jump = (): Life => {
  const leaning = (week: number): number => (week < 14 ? -0.25 : 0.25);
  const { reflections, roles } = sampleDiary({ start: mondayBack(26), weeks: 26, story: { ...stepStory, leaning } });
  return { entries: reflections, roles };
};

/** The whole sample story, of whose line the writer mostly says that it does not fit. */
const doubted = (): Life => {
  const { entries, roles } = firstCheckIns(500, 26);
  const said = Array.from({ length: 6 }, () => ['No', 'People work'] as const);
  return { entries: [...entries, ...saidOfLine(mondayBack(24), said)], roles };
};

/** Two years in which what is liked rises slowly. */
const slowYears = (): Life => {
  const leaning = (week: number): number => -0.45 + (0.65 * week) / 52;
  const weeks = 78;
  const story = { ...nullStory, leaning };
  const { reflections, roles } = sampleDiary({ start: mondayBack(weeks), weeks, vacationWeek: 30, story });
  return { entries: reflections, roles };
};

const tenYears = (): Life => {
  const { reflections, roles } = sampleDiary({ start: mondayBack(520), weeks: 520 });
  return { entries: reflections, roles };
};

/** The states that the screen was designed for, from nothing to ten years. */
export const driftStates: readonly DriftState[] = [
  { name: '00-check-ins', open: () => inJournal(firstCheckIns(0, 1)) },
  { name: '01-check-in', open: () => inJournal(firstCheckIns(1, 1)) },
  { name: '03-check-ins', open: () => inJournal(firstCheckIns(3, 1)) },
  { name: '06-check-ins', open: () => inJournal(firstCheckIns(6, 2)) },
  { name: '12-check-ins', open: () => inJournal(firstCheckIns(12, 4)) },
  { name: '30-check-ins', open: () => inJournal(firstCheckIns(30, 8)) },
  { name: 'holiday', open: () => inJournal(eightWeeksWithHoliday()) },
  { name: 'tilt', open: () => inJournal(tilt()) },
  { name: 'moved', open: () => inJournal(marked()) },
  { name: 'moved-at-once', open: () => inJournal(jump()) },
  {
    name: 'doubted',
    open: () =>
      inJournal(doubted(), async (page) => {
        await page.getByText('How this is computed').click();
        await page.getByRole('heading', { name: 'How far your answers agree' }).last().scrollIntoViewIfNeeded();
      }),
  },
  {
    name: 'slow-year',
    open: () =>
      inJournal(slowYears(), (page) =>
        page.getByRole('heading', { name: 'Over a year, by quarters' }).scrollIntoViewIfNeeded(),
      ),
  },
  {
    name: 'looking-back',
    open: () =>
      inJournal(marked(), async (page) => {
        await page.getByRole('slider', { name: 'As of' }).focus();
        await page.keyboard.press('PageDown');
        await page.getByText('what today’s entries, dated up to then, give').waitFor();
      }),
  },
  {
    name: 'ten-years',
    open: () => inJournal(tenYears(), (page) => page.getByRole('radio', { name: 'All' }).check({ force: true })),
  },
];
