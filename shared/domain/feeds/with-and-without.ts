import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { Band } from '../../wording/clear-side.ts';
import { studentT } from '../statistics/student-t.ts';
import { studentTail } from '../statistics/student-tail.ts';
import { type Period, reflectionsWithin } from './activity-ratings.ts';

/** Satisfaction of days, 1 to 5, with an activity and without it. */
export type WithAndWithout = {
  readonly activityId: string;
  readonly nWith: number;
  readonly nWithout: number;
  /** Null until both have five days. */
  readonly means: { readonly with: number; readonly without: number } | null;
  /** Mean with minus mean without, -4 to 4, and its 90 % band; null with the means. */
  readonly difference: ({ readonly value: number } & Band) | null;
  /** Whether it is past chance among all that were compared: then a sentence may be said. */
  readonly isClear: boolean;
};

/** Days one of several activities was compared over, and how many were. */
export type Comparisons = {
  /** In the order of the activities given. */
  readonly all: readonly WithAndWithout[];
  /** Activities with ten days of each kind: the family whose chance is shared out. */
  readonly compared: number;
};

type RatedDay = { readonly satisfaction: number; readonly activityIds: ReadonlySet<string> };

type Tested = WithAndWithout & { readonly p: number | null };

/** Daily check-ins that count, with a satisfaction answer and a named activity. */
const ratedDays = (entries: readonly Entry[], period: Period): readonly RatedDay[] =>
  reflectionsWithin(entries, period).flatMap(({ form, satisfaction, activities }) =>
    form === 'daily' && satisfaction !== null && activities.length > 0
      ? [{ satisfaction, activityIds: new Set(activities.map(({ activityId }) => activityId)) }]
      : [],
  );

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const squaresOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
};

const test = (activityId: string, days: readonly RatedDay[]): Tested => {
  const rated = (has: boolean) =>
    days.filter((one) => one.activityIds.has(activityId) === has).map(({ satisfaction }) => satisfaction);
  const [yes, no] = [rated(true), rated(false)];
  const counts = { activityId, nWith: yes.length, nWithout: no.length, isClear: false };
  const fewest = Math.min(yes.length, no.length);
  if (fewest < parameters.activityMinRatings) return { ...counts, means: null, difference: null, p: null };
  const df = yes.length + no.length - 2;
  const variance = Math.max(parameters.ratingVarianceFloor, (squaresOf(yes) + squaresOf(no)) / df);
  const se = Math.sqrt(variance * (1 / yes.length + 1 / no.length));
  const means = { with: meanOf(yes), without: meanOf(no) };
  const value = means.with - means.without;
  const half = studentT(parameters.z90, df) * se;
  const p = fewest < parameters.compareMinDays ? null : studentTail(value / se, df);
  return { ...counts, means, difference: { value, lo: value - half, hi: value + half }, p };
};

/** Those past chance as a family, by Holm's stepwise bound. Holm 1979, Scand. J. Statist. 6:65. */
const clearOnes = (tested: readonly Tested[]): ReadonlySet<string> => {
  const family = tested
    .flatMap(({ activityId, p }) => (p === null ? [] : [{ activityId, p }]))
    .sort((a, b) => a.p - b.p);
  const first = family.findIndex(({ p }, index) => p > parameters.compareFamilyLevel / (family.length - index));
  return new Set(family.slice(0, first === -1 ? family.length : first).map(({ activityId }) => activityId));
};

/**
 * How days with each activity were rated against days without it. A difference is clear where it lies past 1 % for the
 * family of all that are compared: pooled-variance t with a variance of at least 1/12. docs/domain.md, section 7.2.
 */
export const compareWithout = (
  entries: readonly Entry[],
  activityIds: readonly string[],
  period: Period,
): Comparisons => {
  const days = ratedDays(entries, period);
  const tested = activityIds.map((activityId) => test(activityId, days));
  const clear = clearOnes(tested);
  return {
    all: tested.map(({ p: _, ...one }) => ({ ...one, isClear: clear.has(one.activityId) })),
    compared: tested.filter(({ p }) => p !== null).length,
  };
};
