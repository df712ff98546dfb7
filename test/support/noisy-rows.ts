import { addDays } from '../../shared/calendar/calendar-day.ts';
import { lastDayOfWeek, weekIndex } from '../../shared/calendar/iso-week.ts';
import { measureDriftAt } from '../../shared/domain/drift/drift.ts';
import { guardDrift } from '../../shared/domain/drift/guards.ts';
import { SAMPLE_START } from '../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../shared/domain/scoring/observations.ts';
import { weeklyBins } from '../../shared/domain/statistics/weekly-bins.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import type { NoisyWriter, Rates } from './noisy-writers.ts';

/** About so many check-ins a week, daily and weekly ones. */
export const paces: readonly { readonly aWeek: string; readonly rates: Rates }[] = [
  { aWeek: '3.4', rates: { daily: 0.51, weekly: 0.85 } },
  { aWeek: '2', rates: { daily: 0.23, weekly: 0.85 } },
  { aWeek: '1', rates: { daily: 0.1, weekly: 0.5 } },
];

const WEEKS = 52;
const CHANGE = 26;

/** Weeks that are a little alike, one pace the whole year, activities rated with every daily check-in. */
const plain = (seed: number, pace: Rates): NoisyWriter => ({
  ...{ seed, weeks: WEEKS, moods: { alike: 0.5, spread: 0.1 } },
  rates: () => pace,
  ratesActivities: () => true,
  tap: (answer) => answer,
});

/** People in whom nothing changes, each row with one thing that could look like a change. */
export const noisyRows: Readonly<Record<string, (seed: number, pace: Rates) => NoisyWriter>> = {
  'weeks a little alike': plain,
  'from daily and weekly to weekly only': (seed, pace) => ({
    ...plain(seed, pace),
    rates: (week) => (week < CHANGE ? pace : { daily: 0, weekly: 0.85 }),
  }),
  'activities no longer rated': (seed, pace) => ({
    ...plain(seed, pace),
    ratesActivities: (week) => week < CHANGE,
  }),
  'weeks strongly alike': (seed, pace) => ({ ...plain(seed, pace), moods: { alike: 0.7, spread: 0.18 } }),
  'slow seasons': (seed, pace) => ({ ...plain(seed, pace), moods: { alike: 0.9, spread: 0.18 } }),
  'always the left side': (seed, pace) => ({ ...plain(seed, pace), tap: () => -2 / 3 }),
  'a pull of 0.4 to the left': (seed, pace) => ({ ...plain(seed, pace), tap: (answer) => answer - 0.4 }),
  'in bursts, with silences': (seed, pace) => ({
    ...plain(seed, pace),
    rates: (_, isSilent) => (isSilent ? { daily: 0, weekly: 0 } : pace),
  }),
};

/** What a year of Sundays said: whether the statistic ever claimed a movement, and whether it was ever shown. */
export type YearSaid = { readonly claimed: boolean; readonly shown: boolean };

export const yearSaid = (reflections: readonly Reflection[]): YearSaid => {
  const observations = energyObservations(reflections);
  const first = weekIndex(SAMPLE_START);
  const bins = weeklyBins(observations, addDays(SAMPLE_START, 7 * WEEKS));
  const moved = Array.from({ length: WEEKS }, (_, index) => first + index).flatMap((week) => {
    const drift = measureDriftAt(bins, week);
    return drift.status === 'moved' ? [guardDrift(drift, observations, lastDayOfWeek(week)).shownStatus] : [];
  });
  return { claimed: moved.length > 0, shown: moved.includes('moved') };
};
