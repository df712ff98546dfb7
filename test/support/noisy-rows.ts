import { addDays } from '../../shared/calendar/calendar-day.ts';
import { lastDayOfWeek, weekIndex } from '../../shared/calendar/iso-week.ts';
import type { DriftStatus } from '../../shared/domain/drift/drift.ts';
import { guardDrift } from '../../shared/domain/drift/guards.ts';
import type { Moved } from '../../shared/domain/moved/verdict.ts';
import { SAMPLE_START } from '../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../shared/domain/scoring/observations.ts';
import { weeklyBins } from '../../shared/domain/statistics/weekly-bins.ts';
import type { Reflection } from '../../shared/records/entries/reflection.ts';
import { followMoved } from './follow-moved.ts';
import type { Shares } from './noisy-days-of-work.ts';
import type { Rates } from './noisy-moods.ts';
import type { NoisyWriter } from './noisy-writers.ts';

/** About so many check-ins a week, daily and weekly ones. */
export const paces: readonly { readonly aWeek: string; readonly rates: Rates }[] = [
  { aWeek: '3.4', rates: { daily: 0.51, weekly: 0.85 } },
  { aWeek: '2', rates: { daily: 0.23, weekly: 0.85 } },
  { aWeek: '1', rates: { daily: 0.1, weekly: 0.5 } },
];

/** What the days of three roles are made of. */
export const calendars = {
  TL: { people: 0.15, technical: 0.6 },
  combined: { people: 0.34, technical: 0.34 },
  EM: { people: 0.5, technical: 0.05 },
} as const satisfies Readonly<Record<string, Shares>>;

const WEEKS = 52;
const CHANGE = 26;

/** Weeks that are a little alike, one pace and one calendar throughout, activities rated with every daily check-in. */
export const plainWriter = (seed: number, pace: Rates): NoisyWriter => ({
  ...{ seed, weeks: WEEKS, moods: { alike: 0.5, spread: 0.1 } },
  liking: () => 0,
  calendar: () => calendars.combined,
  rates: () => pace,
  ratesActivities: () => true,
  tap: (answer) => answer,
  pulls: { choices: 0, ratings: 0 },
});

/** People in whom nothing changes, each row with one thing that could look like a change. */
export const noisyRows: Readonly<Record<string, (seed: number, pace: Rates) => NoisyWriter>> = {
  'weeks a little alike': plainWriter,
  'from daily and weekly to weekly only': (seed, pace) => ({
    ...plainWriter(seed, pace),
    rates: (week) => (week < CHANGE ? pace : { daily: 0, weekly: 0.85 }),
  }),
  'activities no longer rated': (seed, pace) => ({
    ...plainWriter(seed, pace),
    ratesActivities: (week) => week < CHANGE,
  }),
  'weeks strongly alike': (seed, pace) => ({ ...plainWriter(seed, pace), moods: { alike: 0.7, spread: 0.18 } }),
  'slow seasons': (seed, pace) => ({ ...plainWriter(seed, pace), moods: { alike: 0.9, spread: 0.18 } }),
  'always the left side': (seed, pace) => ({ ...plainWriter(seed, pace), tap: () => -2 / 3 }),
  'a pull of 0.4 to the left': (seed, pace) => ({ ...plainWriter(seed, pace), tap: (answer) => answer - 0.4 }),
  'in bursts, with silences': (seed, pace) => ({
    ...plainWriter(seed, pace),
    rates: (_, isSilent) => (isSilent ? { daily: 0, weekly: 0 } : pace),
  }),
  'from tech lead to manager days': (seed, pace) => ({
    ...plainWriter(seed, pace),
    calendar: (week) => (week < CHANGE ? calendars.TL : calendars.EM),
  }),
};

/** A Sunday's verdict, and the status that is shown past the guards. */
export type ShownLook = Moved & { readonly shownStatus: DriftStatus };

/** What each Sunday of so many weeks said of a journal, but for those on which it is paused. */
export const looksAt = (reflections: readonly Reflection[], weeks: number): readonly ShownLook[] => {
  const observations = energyObservations(reflections);
  const first = weekIndex(SAMPLE_START);
  const bins = weeklyBins(observations, addDays(SAMPLE_START, 7 * weeks - 1));
  return followMoved(bins, first + weeks - 1).map((look) => {
    if (look.status !== 'moved') return { ...look, shownStatus: look.status };
    const { shownStatus } = guardDrift(look, observations, lastDayOfWeek(look.asOfWeek));
    return { ...look, shownStatus };
  });
};

/** What a year of Sundays said: whether the statistic ever claimed a movement, and whether it was ever shown. */
export type YearSaid = { readonly claimed: boolean; readonly shown: boolean };

export const yearSaid = (reflections: readonly Reflection[]): YearSaid => {
  const looks = looksAt(reflections, WEEKS);
  return {
    claimed: looks.some(({ status }) => status === 'moved'),
    shown: looks.some(({ shownStatus }) => shownStatus === 'moved'),
  };
};
