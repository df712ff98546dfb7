import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { FormName } from '../../records/entries/reflection.ts';
import { timeObservations } from '../scoring/observations.ts';
import { timelyReflections } from '../scoring/timely-reflections.ts';
import { midRanks } from '../statistics/same-value.ts';
import { weeklyBins } from '../statistics/weekly-bins.ts';
import { dampedAutocorrelation } from '../statistics/weighted-line.ts';

/** One week with both: its mean satisfaction, 1 to 5, and its time, -1 to 1. */
export type FitWeek = { readonly week: number; readonly satisfaction: number; readonly time: number };

/** What satisfaction is asked about: a day's time, or how the week's role suited. They are two questions, never one mean. */
export type SatisfactionQuestion = 'day' | 'week';

/** How weeks of more people time were rated; `rho` -1 to 1. Said only when clear of chance. */
export type SatisfactionFit = {
  readonly status: 'insufficient' | 'unclear' | 'higher' | 'lower';
  /** The question that is read. */
  readonly question: SatisfactionQuestion;
  readonly n: number;
  readonly rho: number | null;
  /** Weeks that count after allowing for neighbours being alike. */
  readonly effectiveN: number | null;
};

const deviations = (values: readonly number[]): readonly number[] => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
};

const correlation = (a: readonly number[], b: readonly number[]): number | null => {
  const [x, y] = [deviations(a), deviations(b)];
  const product = (one: readonly number[], other: readonly number[]) =>
    one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
  const spread = Math.sqrt(product(x, x) * product(y, y));
  return spread === 0 ? null : product(x, y) / spread;
};

/** Raw resemblance of weeks exactly one apart. */
const lagOne = (weeks: readonly FitWeek[], read: (week: FitWeek) => number): number => {
  const residuals = deviations(weeks.map(read));
  return dampedAutocorrelation(weeks.map(({ week }, index) => ({ week, residual: residuals[index] ?? 0 }))).r1;
};

const effectiveCount = (weeks: readonly FitWeek[]): number => {
  const shared = lagOne(weeks, ({ satisfaction }) => satisfaction) * lagOne(weeks, ({ time }) => time);
  const n = (weeks.length * (1 - shared)) / (1 + shared);
  return Math.min(Math.max(n, 4), weeks.length);
};

/** Spearman's rho of satisfaction and time over common weeks, oldest first, from 20 on. docs/domain.md, section 3.11. */
export const measureSatisfactionFit = (
  weeks: readonly FitWeek[],
  question: SatisfactionQuestion = 'day',
): SatisfactionFit => {
  const n = weeks.length;
  const none = { question, n, rho: null, effectiveN: null };
  if (n < parameters.fitMinWeeks) return { status: 'insufficient', ...none };
  const rho = correlation(
    midRanks(weeks.map(({ satisfaction }) => satisfaction)),
    midRanks(weeks.map(({ time }) => time)),
  );
  if (rho === null) return { status: 'unclear', ...none };
  const effectiveN = effectiveCount(weeks);
  const figures = { question, n, rho, effectiveN };
  // A perfect rank order, which rounding may carry past 1, is as clear as it gets.
  const z = Math.abs(rho) >= 1 ? Number.POSITIVE_INFINITY : Math.abs(Math.atanh(rho));
  const isClear = z * Math.sqrt((effectiveN - 3) / parameters.rankVariance) > parameters.z99;
  if (!isClear) return { status: 'unclear', ...figures };
  return { status: rho > 0 ? 'higher' : 'lower', ...figures };
};

const formOf = { day: 'daily', week: 'weekly' } as const satisfies Record<SatisfactionQuestion, FormName>;

/** The complete weeks of a journal that hold both an answer to the question and a time split, oldest first. */
export const fitWeeks = (
  entries: readonly Entry[],
  asOf: CalendarDay,
  question: SatisfactionQuestion,
): readonly FitWeek[] => {
  const end = lastCompleteWeekEnd(asOf);
  const rated = timelyReflections(entries, end).flatMap(({ form, forDate: date, satisfaction: value }) =>
    value === null || form !== formOf[question] ? [] : [{ date, weight: 1, value }],
  );
  const times = new Map(weeklyBins(timeObservations(entries), end).map(({ week, mean }) => [week, mean]));
  return weeklyBins(rated, end).flatMap(({ week, mean: satisfaction }) => {
    const time = times.get(week);
    return time === undefined ? [] : [{ week, satisfaction, time }];
  });
};

/** The fit of the question asked daily where it has 20 common weeks, else of the weekly one; the fuller where neither has. */
export const readSatisfactionFit = (entries: readonly Entry[], asOf: CalendarDay): SatisfactionFit => {
  const [day, week] = [fitWeeks(entries, asOf, 'day'), fitWeeks(entries, asOf, 'week')];
  const readsDay = day.length >= Math.min(week.length, parameters.fitMinWeeks);
  return readsDay ? measureSatisfactionFit(day, 'day') : measureSatisfactionFit(week, 'week');
};
