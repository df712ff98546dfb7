import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import type { EntryObservation } from '../scoring/observations.ts';
import { isAtLeast } from '../statistics/same-value.ts';
import { newestSeries, weeklyBins } from '../statistics/weekly-bins.ts';

/** A curve that guards speak on. */
export type GuardedCurve = 'energy' | 'time';

/** On which curve guards look, energy unless given, and over how many weeks, half a year unless given. */
export type GuardedLook = { readonly curve?: GuardedCurve; readonly windowWeeks?: number };

type KindOf = (observation: EntryObservation) => string;

const formOf: KindOf = ({ form }) => form;

/** What a check-in's weight on a curve can come from, each asked for itself: time is its split, by the form's weight. */
const kinds: Readonly<Record<GuardedCurve, readonly KindOf[]>> = {
  energy: [
    formOf,
    ({ asksOwn }) => String(asksOwn),
    ({ ratesActivities }) => String(ratesActivities),
    ({ passesPair = false }) => String(passesPair),
  ],
  time: [formOf],
};

type Half = { readonly shares: ReadonlyMap<string, number>; readonly n: number };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Shares of the weight by kind, and how many equal weights it is worth. */
const halfOf = (observations: readonly EntryObservation[], kindOf: KindOf): Half => {
  const all = sum(observations.map(({ weight }) => weight));
  const shares = new Map<string, number>();
  for (const one of observations) shares.set(kindOf(one), (shares.get(kindOf(one)) ?? 0) + one.weight / all);
  return { shares, n: all ** 2 / sum(observations.map(({ weight }) => weight ** 2)) };
};

/** Total variation between two halves, 0 to 1, and whether one kind's share differs past the bound of chance. */
const apart = (first: Half, second: Half): { readonly tv: number; readonly clear: boolean } => {
  const names = [...new Set([...first.shares.keys(), ...second.shares.keys()])];
  const differences = names.map((name) => {
    const [a, b] = [first.shares.get(name) ?? 0, second.shares.get(name) ?? 0];
    const pooled = (a * first.n + b * second.n) / (first.n + second.n);
    const chance = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
    return { difference: Math.abs(a - b), clear: Math.abs(a - b) > parameters.mixBound * chance };
  });
  const tv = sum(differences.map(({ difference }) => difference)) / 2;
  return { tv, clear: differences.some(({ clear }) => clear) };
};

/** The scored check-ins of the run that ends on a day, oldest first. */
const inRun = (
  observations: readonly EntryObservation[],
  end: CalendarDay,
  windowWeeks: number,
): readonly EntryObservation[] => {
  const run = latestRun(weeklyBins(observations, end), weekIndex(end), windowWeeks);
  const weeks = new Set(run.map(({ week }) => week));
  return newestSeries(observations, end)
    .filter(({ date }) => weeks.has(weekIndex(date)))
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
};

/** Whether what is asked changed between both halves of the run, and the first day of the later half. */
export type MixShift = { readonly tv: number; readonly flag: boolean; readonly since: CalendarDay | null };

/**
 * The mix of forms, and on energy that of own questions and of activity ratings, in both halves of the run up to a day
 * (the middle one of an odd count is dropped), by share of weight. It speaks from 12 check-ins on where one of the three
 * differs by 0.3 or more in total variation, and past what chance does to a stable mix: the three share its 1 %.
 * docs/domain.md, section 3.7.
 */
export const mixShift = (
  observations: readonly EntryObservation[],
  end: CalendarDay,
  { curve = 'energy', windowWeeks = parameters.windowWeeks }: GuardedLook = {},
): MixShift => {
  const run = inRun(observations, end, windowWeeks);
  const half = Math.floor(run.length / 2);
  if (run.length < parameters.mixMinObservations) return { tv: 0, flag: false, since: null };
  const found = kinds[curve].map((kindOf) =>
    apart(halfOf(run.slice(0, half), kindOf), halfOf(run.slice(-half), kindOf)),
  );
  const flag = found.some(({ tv, clear }) => clear && isAtLeast(tv, parameters.mixDistance));
  return { tv: Math.max(...found.map(({ tv }) => tv)), flag, since: run.at(-half)?.date ?? null };
};
