import { parameters } from '../../constants.ts';
import type { ActivityRating, Split } from '../../records/entries/reflection.ts';

/**
 * Minutes of each activity, in order: what the writer typed, else the day's chips of its category shared equally among
 * the activities of that category. Without a split there is nothing to share, so an untyped activity weighs as much as
 * the average typed one (all equal when none was typed). docs/domain.md, section 3.1.
 */
export const activityWeights = (activities: readonly ActivityRating[], split: Split | null): readonly number[] => {
  const chips = split ? split.people + split.coordination + split.technical + split.other : 0;
  const typed = activities.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  const usual = typed.length === 0 ? 1 : typed.reduce((sum, minutes) => sum + minutes, 0) / typed.length;
  return activities.map(({ minutes, category }) => {
    if (minutes !== null) return minutes;
    if (!split || chips === 0) return usual;
    const named = activities.filter((other) => other.category === category).length;
    return (split[category] * parameters.minutesPerChip) / named;
  });
};
