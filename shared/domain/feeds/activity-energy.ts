import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import type { ActivityCategory, Reflection } from '../../records/entries/reflection.ts';
import type { Quadrant } from '../../wording/quadrant.ts';
import { type ActivityLookup, activityById } from '../questions/prompt-catalogue.ts';
import { activityWeights } from '../scoring/activity-minutes.ts';
import { medianOf } from '../statistics/median.ts';
import { studentT } from '../statistics/student-t.ts';

/** How one kind of work left the writer, -2 drained to 2 energised, over a period. */
export type ActivityEnergy = {
  readonly activityId: string;
  readonly label: string;
  readonly category: ActivityCategory;
  /** Ratings. */
  readonly n: number;
  readonly mean: number;
  /** 90 % band of the mean, clipped to the scale; null below five ratings. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** Share of the minutes of all rated activities, 0 to 1. */
  readonly timeShare: number;
  /** Null below five ratings and where the band does not exclude "neither". */
  readonly quadrant: Quadrant | null;
};

export type Period = { readonly from: CalendarDay; readonly to: CalendarDay };

type Rating = {
  readonly activityId: string;
  readonly category: ActivityCategory;
  readonly energy: number;
  readonly minutes: number;
};

const within = (entries: readonly Entry[], { from, to }: Period): readonly Reflection[] =>
  liveReflections(entries, to).filter(({ forDate }) => forDate >= from);

const ratingsOf = ({ activities, split }: Reflection): readonly Rating[] => {
  const weights = activityWeights(activities, split);
  return activities.flatMap(({ activityId, category, energy }, index) =>
    energy === null ? [] : [{ activityId, category, energy, minutes: weights[index] ?? 0 }],
  );
};

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean and its 90 % band by Student's t, null below five values. */
const bandOf = (values: readonly number[]) => {
  const [mean, n] = [meanOf(values), values.length];
  if (n < parameters.activityMinRatings) return { mean, lo: null, hi: null };
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  const half = studentT(parameters.z90, n - 1) * Math.sqrt(variance / n);
  return { mean, lo: Math.max(-2, mean - half), hi: Math.min(2, mean + half) };
};

const quadrantOf = (lo: number | null, hi: number | null, takesMuchTime: boolean): Quadrant | null => {
  if (lo !== null && lo > 0) return takesMuchTime ? 'protect' : 'more of';
  if (hi !== null && hi < 0) return takesMuchTime ? 'hand over' : 'question';
  return null;
};

const byEnergy = (a: ActivityEnergy, b: ActivityEnergy): number =>
  b.mean - a.mean || b.n - a.n || (a.activityId < b.activityId ? -1 : 1);

/** The share of time above which an activity takes much of it: that of the middle activity, 0 to 1. */
export const usualTimeShare = (activities: readonly Pick<ActivityEnergy, 'timeShare'>[]): number =>
  medianOf(activities.map(({ timeShare }) => timeShare)) ?? 0;

/**
 * Energy by activity over a period, most energising first. Much time = more than the middle activity's share.
 * docs/domain.md, section 7.2 for the five ratings that speaking needs.
 */
export const energyByActivity = (
  entries: readonly Entry[],
  period: Period,
  activityOf: ActivityLookup = activityById,
): readonly ActivityEnergy[] => {
  const ratings = within(entries, period).flatMap(ratingsOf);
  const minutesOf = (list: readonly Rating[]) => list.reduce((sum, { minutes }) => sum + minutes, 0);
  const all = minutesOf(ratings);
  const groups = [...new Set(ratings.map(({ activityId }) => activityId))].map((activityId) => {
    const rated = ratings.filter((rating) => rating.activityId === activityId);
    return { activityId, rated, timeShare: all > 0 ? minutesOf(rated) / all : 0 };
  });
  const usual = usualTimeShare(groups);
  return groups
    .map(({ activityId, rated, timeShare }) => {
      const { mean, lo, hi } = bandOf(rated.map(({ energy }) => energy));
      const named = activityOf(activityId);
      const label = named?.label ?? activityId;
      const category = named?.category ?? rated[0]?.category ?? 'other';
      const quadrant = quadrantOf(lo, hi, timeShare > usual);
      return { activityId, label, category, n: rated.length, mean, lo, hi, timeShare, quadrant };
    })
    .sort(byEnergy);
};

/** Satisfaction of days, 1 to 5, with an activity and without it; null until both have five days. */
export type WithAndWithout = {
  readonly activityId: string;
  readonly nWith: number;
  readonly nWithout: number;
  readonly means: { readonly with: number; readonly without: number } | null;
};

/** How days with an activity were rated against days without, daily check-ins alone. */
export const compareWithout = (entries: readonly Entry[], activityId: string, period: Period): WithAndWithout => {
  const days = within(entries, period).flatMap(({ form, satisfaction, activities }) =>
    form === 'daily' && satisfaction !== null && activities.length > 0
      ? [{ satisfaction, has: activities.some((activity) => activity.activityId === activityId) }]
      : [],
  );
  const rated = (has: boolean) => days.filter((one) => one.has === has).map(({ satisfaction }) => satisfaction);
  const [yes, no] = [rated(true), rated(false)];
  const enough = Math.min(yes.length, no.length) >= parameters.activityMinRatings;
  return {
    activityId,
    nWith: yes.length,
    nWithout: no.length,
    means: enough ? { with: meanOf(yes), without: meanOf(no) } : null,
  };
};
