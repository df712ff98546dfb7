import { addDays } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import { mixShift } from '../../../shared/domain/drift/mix-shift.ts';
import { SAMPLE_START } from '../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../shared/domain/scoring/observations.ts';
import { weeklyBins } from '../../../shared/domain/statistics/weekly-bins.ts';
import { calendars, looksAt, paces, plainWriter } from '../../support/noisy-rows.ts';
import { type NoisyWriter, writingsOf } from '../../support/noisy-writers.ts';
import { meanOf, percent, print, shareOf } from './print.ts';

const WEEKS = 39;
const SWITCH = 13;
const FIRST = weekIndex(SAMPLE_START);
const often = paces[0]?.rates ?? { daily: 0, weekly: 0 };

type Row = Partial<Omit<NoisyWriter, 'seed' | 'weeks'>>;

const liked = (liking: number): Row => ({ liking: () => liking });
const forms = {
  both: { rates: () => often },
  weekly: { rates: () => ({ ...often, daily: 0 }) },
  daily: { rates: () => ({ ...often, weekly: 0 }) },
} as const;
const changed = (from: number, to: number): Row => ({ liking: (week) => (week < SWITCH ? from : to) });
const still: Row = { calendar: () => calendars.TL };
const peopleShare: Row = {
  calendar: (week) => (week < SWITCH ? { people: 0.2, technical: 0.5 } : { people: 0.7, technical: 0.1 }),
};
const lacks: Row = { pulls: { choices: -0.15, ratings: 0 } };
const lacksAndTires: Row = { pulls: { choices: -0.15, ratings: -0.3 } };
const follows: Row = { pulls: { choices: 0.15, ratings: 0.3 } };

/** Whose days turn from those of a tech lead into a manager's in week 13, and what they like: docs/domain.md, 3.6. */
const rows: Readonly<Record<string, Row>> = {
  'daily and weekly, liking -0.3': liked(-0.3),
  'daily and weekly, liking 0': liked(0),
  'daily and weekly, liking 0.3': liked(0.3),
  'weekly only, liking -0.3': { ...forms.weekly, ...liked(-0.3) },
  'weekly only, liking 0': forms.weekly,
  'weekly only, liking 0.3': { ...forms.weekly, ...liked(0.3) },
  'daily only, liking 0': forms.daily,
  'people from 20 to 70 %, liking -0.3': { ...peopleShare, ...liked(-0.3) },
  'people from 20 to 70 %, liking 0': peopleShare,
  'people from 20 to 70 %, liking 0.3': { ...peopleShare, ...liked(0.3) },
  'wants what is missing': lacks,
  'and ratings tire': lacksAndTires,
  'and ratings tire, weekly only': { ...lacksAndTires, ...forms.weekly },
  'answers follow the calendar': follows,
  'answers follow the calendar, weekly only': { ...follows, ...forms.weekly },
  'liking rises by 0.6 as well': changed(-0.3, 0.3),
  'liking rises by 0.6, same days': { ...changed(-0.3, 0.3), ...still },
  'liking falls by 0.4, against the days': changed(0.2, -0.2),
};

const writerOf = (seed: number, row: Row): NoisyWriter => ({
  ...plainWriter(seed, often),
  weeks: WEEKS,
  calendar: (week) => (week < SWITCH ? calendars.TL : calendars.EM),
  ...row,
});

const readRow = (seed: number, row: Row) => {
  const kept = writingsOf(writerOf(seed, row));
  const observations = energyObservations(kept);
  const bins = weeklyBins(observations, addDays(SAMPLE_START, 7 * WEEKS));
  const meanIn = (inside: (week: number) => boolean): number =>
    meanOf(bins.filter(({ week }) => inside(week - FIRST)).map(({ mean }) => mean));
  const shown = looksAt(kept, WEEKS).filter(({ shownStatus }) => shownStatus === 'moved');
  return {
    before: meanIn((week) => week < SWITCH),
    after: meanIn((week) => week >= SWITCH),
    toward: shown.some(({ direction }) => direction === 'EM'),
    away: shown.some(({ direction }) => direction === 'TL'),
    // On the Sunday on which one half of the window lies before the switch and one after it.
    isMixed: mixShift(observations, addDays(SAMPLE_START, 7 * 2 * SWITCH - 1)).flag,
  };
};

/** What the days alone do to the answers. */
export const printExposure = (seeds: readonly number[]): void => {
  const n = seeds.length;
  print(`\nDays of a tech lead become those of a manager in week 13 of 39, 3.4 check-ins a week, ${n} people a row`);
  print(`  ${''.padEnd(42)}before  after   shift   % moved toward / away   mix guard`);
  for (const [title, row] of Object.entries(rows)) {
    const read = seeds.map((seed) => readRow(seed, row));
    const [before, after] = [meanOf(read.map((one) => one.before)), meanOf(read.map((one) => one.after))];
    const numbers = [before, after, after - before].map((value) => value.toFixed(2).padEnd(8)).join('');
    const moved = `${percent(n * shareOf(read, ({ toward }) => toward), n)} / ${percent(n * shareOf(read, ({ away }) => away), n)}`;
    print(
      `  ${title.padEnd(42)}${numbers}${moved.padEnd(24)}${percent(n * shareOf(read, ({ isMixed }) => isMixed), n)}`,
    );
  }
};
