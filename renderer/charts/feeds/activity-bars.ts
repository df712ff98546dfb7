import { parameters } from '../../../shared/constants.ts';
import type { ActivityFigure } from '../../../shared/ipc/feeds.ts';

/** One bar; places are per cent of the track, 0 at "drained" and 100 at "energised". */
export type ActivityBar = {
  readonly activity: ActivityFigure;
  readonly start: number;
  readonly width: number;
  readonly lo: number;
  readonly hi: number;
};

export type ActivityBars = {
  /** With enough ratings, the most energising first. */
  readonly bars: readonly ActivityBar[];
  /** With too few to speak, those nearest to it first, and how many more each needs. */
  readonly waiting: readonly { readonly activity: ActivityFigure; readonly needs: number }[];
};

const LOWEST = -2;
const RANGE = 4;

/** Per cent of the track from the left for a rating of -2 to 2. */
export const trackAt = (rating: number): number => ((rating - LOWEST) / RANGE) * 100;

const MIDDLE = trackAt(0);

const barOf = (activity: ActivityFigure): ActivityBar => {
  const end = trackAt(activity.mean);
  const [lo, hi] = [trackAt(activity.lo ?? activity.mean), trackAt(activity.hi ?? activity.mean)];
  return { activity, start: Math.min(MIDDLE, end), width: Math.abs(end - MIDDLE), lo, hi };
};

/** The bars of a period: drawn from the minimum of ratings on, the others told what they need. */
export const activityBars = (activities: readonly ActivityFigure[]): ActivityBars => {
  const minimum = parameters.activityMinRatings;
  return {
    bars: activities
      .filter(({ n }) => n >= minimum)
      .toSorted((a, b) => b.mean - a.mean)
      .map(barOf),
    waiting: activities
      .filter(({ n }) => n < minimum)
      .toSorted((a, b) => b.n - a.n)
      .map((activity) => ({ activity, needs: minimum - activity.n })),
  };
};
