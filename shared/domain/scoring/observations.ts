import { lateFactor } from '../../check-ins/late-factor.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { isLiveReflection } from '../../records/entries/live-reflections.ts';
import type { FormName, Reflection } from '../../records/entries/reflection.ts';
import { scoringVersionOf } from '../questions/catalogue-versions.ts';
import { type PromptLookup, promptById } from '../questions/prompt-catalogue.ts';
import type { Observation } from '../statistics/weekly-bins.ts';
import { isPairPassed, type ReflectionScore, scoreReflection } from './score-reflection.ts';

/** An observation that still knows how it came about, for the guards. */
export type EntryObservation = Observation & {
  readonly lateDays: number;
  readonly catalogueVersion: string;
  readonly form: FormName;
  /** Whether a question of the writer's own counts in it, and whether rated activities do. */
  readonly asksOwn: boolean;
  readonly ratesActivities: boolean;
  /** Whether the pair of ratings was passed over: "none today" is an answer and no change of what is asked. */
  readonly passesPair?: boolean;
};

/** A hands-on share with the part of the day it is a share of, above 0 to 1. */
export type ShareObservation = EntryObservation & { readonly part: number };

/** The series that one journal gives. Deleted and unscored entries leave no trace in any of them. */
export type JournalObservations = {
  /** E with its weight: where energy flows, -1 to 1. */
  readonly energy: readonly EntryObservation[];
  /** T = people minus technical share, -1 to 1. */
  readonly time: readonly EntryObservation[];
  /** h = hands-on share of people, coordination and technical time, 0 to 1. */
  readonly handsOn: readonly ShareObservation[];
  /** V = total energy, -1 to 1. */
  readonly total: readonly EntryObservation[];
};

type Scored = { readonly reflection: Reflection; readonly score: ReflectionScore };

const series = (
  scored: readonly Scored[],
  read: (score: ReflectionScore) => { readonly value: number | null; readonly weight: number },
): readonly EntryObservation[] =>
  scored.flatMap(({ reflection, score }) => {
    const { value, weight } = read(score);
    if (value === null || weight <= 0) return [];
    const { forDate: date, catalogueVersion, form, activities } = reflection;
    const { lateDays, nOwn } = score;
    // What happened that day is no change of what is asked: rated at all, not rated on both sides.
    const ratesActivities = activities.some(({ energy }) => energy !== null);
    const from = { catalogueVersion, form, asksOwn: nOwn > 0, ratesActivities, passesPair: isPairPassed(reflection) };
    return [{ date, weight, value, lateDays, ...from }];
  });

/** Energy alone means something else under other questions: each observation knows by which it was scored. */
const bySeries = (observations: readonly EntryObservation[]): readonly EntryObservation[] =>
  observations.map((one) => ({ ...one, series: scoringVersionOf(one.catalogueVersion) ?? 0 }));

/** Weighed by the chips that people, coordination and technical work hold: one chip of a day says little of it. */
const shares = (scored: readonly Scored[]): readonly ShareObservation[] =>
  scored.flatMap((one) => {
    const { part } = one.score;
    const observed = series([one], ({ h, uT }) => ({ value: h, weight: uT * (part ?? 0) }));
    return observed.map((observation) => ({ ...observation, part: part ?? 0 }));
  });

/** Energy, time, hands-on and total-energy series of a journal, in any order of entries. docs/domain.md, section 3. */
export const observe = (entries: readonly Entry[], promptOf: PromptLookup = promptById): JournalObservations => {
  const scored = entries
    .filter(isLiveReflection)
    .map((reflection) => ({ reflection, score: scoreReflection(reflection, promptOf) }));
  return {
    energy: bySeries(series(scored, ({ E, u }) => ({ value: E, weight: u }))),
    time: series(scored, ({ T, uT }) => ({ value: T, weight: uT })),
    handsOn: shares(scored),
    total: series(scored, ({ V, lateDays }) => ({ value: V, weight: lateFactor(lateDays) })),
  };
};

/** The energy series alone. */
export const energyObservations = (
  entries: readonly Entry[],
  promptOf: PromptLookup = promptById,
): readonly EntryObservation[] => observe(entries, promptOf).energy;

/** The time series alone. */
export const timeObservations = (entries: readonly Entry[]): readonly EntryObservation[] => observe(entries).time;
