import { parameters } from '../../constants.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { ActivityCategory } from '../../records/entries/reflection.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Quadrant } from '../../wording/quadrant.ts';
import { type ActivityLookup, activityById } from '../questions/prompt-catalogue.ts';
import { type ActivityRatingOf, type Period, ratingsWithin } from './activity-ratings.ts';
import { meanOfRatings, type RatingMean } from './rating-mean.ts';
import { equalShareOf, timeShareOf, timeTaken } from './time-share.ts';

/** How one kind of work left the writer, -2 drained to 2 energised, over a period. */
export type ActivityEnergy = {
  readonly activityId: string;
  readonly label: string;
  readonly category: ActivityCategory;
  /** Ratings that count. */
  readonly n: number;
  readonly mean: number;
  /** 90 % band of the mean, clipped to the scale; null below five ratings. */
  readonly lo: number | null;
  readonly hi: number | null;
  /** On which side of "neither" the whole band lies; null where it holds it. */
  readonly feels: 'energising' | 'draining' | null;
  /** Share of the known minutes of all rated activities, 0 to 1; null where none of its check-ins says minutes. */
  readonly timeShare: number | null;
  /** 90 % band of the share; null under four weeks. */
  readonly shareLo: number | null;
  readonly shareHi: number | null;
  /** Whether it stands in the picture of time against energy. */
  readonly drawn: boolean;
  /** Its place by time and energy; null unless both bands lie clearly on one side. */
  readonly quadrant: Quadrant | null;
};

const ENDS = [-2, 2] as const;

const quadrants: Readonly<Record<'energising' | 'draining', Readonly<Record<'much' | 'little', Quadrant>>>> = {
  energising: { much: 'protect', little: 'more of' },
  draining: { much: 'hand over', little: 'question' },
};

const feelsOf = ({ band }: RatingMean): ActivityEnergy['feels'] => {
  const side = band ? clearSide(band) : null;
  if (side === null) return null;
  return side === 'above' ? 'energising' : 'draining';
};

const minutesByWeek = (ratings: readonly ActivityRatingOf[]): ReadonlyMap<number, number> => {
  const weeks = new Map<number, number>();
  for (const { week, minutes } of ratings) {
    if (minutes !== null) weeks.set(week, (weeks.get(week) ?? 0) + minutes);
  }
  return weeks;
};

const byEnergy = (a: ActivityEnergy, b: ActivityEnergy): number =>
  b.mean - a.mean || b.n - a.n || (a.activityId < b.activityId ? -1 : 1);

/** The share of time that divides much from little: 1 / k over the k activities drawn; null under three. */
export const equalShare = (activities: readonly Pick<ActivityEnergy, 'drawn'>[]): number | null =>
  equalShareOf(activities.filter(({ drawn }) => drawn).length);

/**
 * Energy by activity over a period, most energising first, each with its share of the rated time. Much time = its share
 * lies clearly over the equal one. docs/domain.md, section 7.2.
 */
export const energyByActivity = (
  entries: readonly Entry[],
  period: Period,
  activityOf: ActivityLookup = activityById,
): readonly ActivityEnergy[] => {
  const ratings = ratingsWithin(entries, period);
  const weeks = [...minutesByWeek(ratings)];
  const measured = [...Map.groupBy(ratings, ({ activityId }) => activityId)].map(([activityId, rated]) => {
    const mean = meanOfRatings(
      rated.map(({ energy: value, weight }) => ({ value, weight })),
      ENDS,
    );
    const own = minutesByWeek(rated);
    const share = own.size === 0 ? null : timeShareOf(weeks.map(([week, all]) => ({ one: own.get(week) ?? 0, all })));
    // Rated often enough to speak, and with minutes to have a place along the time.
    const drawn = rated.length >= parameters.activityMinRatings && share !== null;
    return { activityId, rated, mean, share, drawn };
  });
  const equal = equalShare(measured);
  return measured
    .map(({ activityId, rated, mean, share, drawn }) => {
      const named = activityOf(activityId);
      const [feels, taken] = [feelsOf(mean), timeTaken(share, equal)];
      return {
        activityId,
        label: named?.label ?? activityId,
        category: named?.category ?? rated[0]?.category ?? ('other' as const),
        n: rated.length,
        mean: mean.mean,
        lo: mean.band?.lo ?? null,
        hi: mean.band?.hi ?? null,
        feels,
        timeShare: share?.share ?? null,
        shareLo: share?.band?.lo ?? null,
        shareHi: share?.band?.hi ?? null,
        drawn,
        quadrant: feels && taken ? quadrants[feels][taken] : null,
      };
    })
    .sort(byEnergy);
};
