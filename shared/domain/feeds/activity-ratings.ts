import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { daysBetween } from '../../calendar/calendar-day.ts';
import { type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import { lateFactor } from '../../check-ins/late-factor.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { ActivityCategory, Reflection } from '../../records/entries/reflection.ts';
import { activityMinutes } from '../scoring/activity-minutes.ts';
import { timelyReflections } from '../scoring/timely-reflections.ts';

/** A stretch of days, both ends included. */
export type Period = { readonly from: CalendarDay; readonly to: CalendarDay };

/** One rating of one activity. */
export type ActivityRatingOf = {
  readonly activityId: string;
  readonly category: ActivityCategory;
  /** -2 drained to 2 energised. */
  readonly energy: number;
  readonly week: WeekIndex;
  /** Above 0 to 1: less where it was written late. */
  readonly weight: number;
  /** Null where its check-in says nothing about minutes. */
  readonly minutes: number | null;
};

/** The reflections of a period that count, oldest first: what was written too late is left out. */
export const reflectionsWithin = (entries: readonly Entry[], { from, to }: Period): readonly Reflection[] =>
  timelyReflections(entries, to).filter(({ forDate }) => forDate >= from);

const ratingsOf = ({ activities, split, forDate, createdLocalDate }: Reflection): readonly ActivityRatingOf[] => {
  const weight = lateFactor(daysBetween(forDate, createdLocalDate));
  const minutes = activityMinutes(activities, split);
  return activities.flatMap(({ activityId, category, energy }, index) =>
    energy === null
      ? []
      : [{ activityId, category, energy, week: weekIndex(forDate), weight, minutes: minutes?.[index] ?? null }],
  );
};

/** Every rating of a period, in the order of its check-ins. */
export const ratingsWithin = (entries: readonly Entry[], period: Period): readonly ActivityRatingOf[] =>
  reflectionsWithin(entries, period).flatMap(ratingsOf);
