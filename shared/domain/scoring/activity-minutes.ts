import { parameters } from '../../constants.ts';
import type { ActivityRating, Split } from '../../records/entries/reflection.ts';

/**
 * Minutes of each activity, in order, or null where a check-in says nothing about minutes: neither typed nor in chips.
 * What the writer typed, else the day's chips of its category shared equally among the activities of that category;
 * without a split an untyped activity takes as long as the average typed one. docs/domain.md, section 3.1.
 */
export const activityMinutes = (
  activities: readonly ActivityRating[],
  split: Split | null,
): readonly number[] | null => {
  const chips = split ? split.people + split.coordination + split.technical + split.other : 0;
  const typed = activities.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  if (chips === 0 && typed.length === 0) return null;
  const usual = typed.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, typed.length);
  return activities.map(({ minutes, category }) => {
    if (minutes !== null) return minutes;
    if (!split || chips === 0) return usual;
    const named = activities.filter((other) => other.category === category).length;
    return (split[category] * parameters.minutesPerChip) / named;
  });
};

/** What each activity weighs in the mean of one check-in: its minutes, or all the same where nothing is said of them. */
export const activityWeights = (activities: readonly ActivityRating[], split: Split | null): readonly number[] =>
  activityMinutes(activities, split) ?? activities.map(() => 1);
