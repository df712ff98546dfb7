import type { ActivityRating, Reflection } from '../../records/entries/reflection.ts';
import { clamp, createDraws } from './sample-random.ts';

/** The activity that the writer of the sample diary added. */
export const SAMPLE_ACTIVITY = { id: 'activity1', label: 'Release calls', category: 'coordination' } as const;

/** What the writer does of each kind, from what mostly gives energy to what mostly costs it. */
const DONE: Readonly<Record<ActivityRating['category'], readonly string[]>> = {
  people: ['career-growth', 'one-to-one', 'hiring'],
  coordination: ['planning-priorities', SAMPLE_ACTIVITY.id],
  technical: ['design-architecture', 'code', 'review'],
  other: [],
};

const SEED = 20_260_105;
/** The mean rating, from -2 to 2, stands in the middle of a list; a step of it is a sixth of the list, chance the rest. */
const MIDDLE = 0.4;
const STEPS = 6;
const CHANCE = 0.9;

const activityFor = ({ activityId, category, energy }: ActivityRating, chance: number): string => {
  const done = DONE[category];
  const place = 0.5 + (MIDDLE - (energy ?? 0)) / STEPS + CHANCE * (chance - 0.5);
  return done[clamp(Math.floor(done.length * place), 0, done.length - 1)] ?? activityId;
};

/** The diary's ratings, each with a kind of work instead of its group alone; energy and minutes stay as they are. */
export const withActivities = (reflections: readonly Reflection[]): readonly Reflection[] =>
  reflections.map((reflection, index) => {
    const draws = createDraws(SEED + index);
    const activities = reflection.activities.map((rating) => ({
      ...rating,
      activityId: activityFor(rating, draws.uniform()),
    }));
    return { ...reflection, activities };
  });
