import type { NoThreshold } from './boundary.ts';

const is = (notAThreshold: string): NoThreshold => ({ notAThreshold });

/** Constants that decide nothing at a value of their own. */
export const noThresholds = {
  halfLifeWeeks: is('how fast the weight of a week fades'),
  lagAllowancePerWeek: is('what widens a band, growing with age'),
  varianceFloor: is('the least a variance is taken for: on both sides of it the same line'),
  rhoPrior: is('a likeness assumed before any is seen'),
  rhoPriorWeight: is('how much that assumption weighs'),
  rhoMax: is('the most a likeness is taken for'),
  z90: is('a quantile that makes the width of a band'),
  z99: is('a quantile that makes the width of a bound'),
  z95: is('a quantile that makes the width of an interval'),
  mixBound: is('a quantile that makes the width of a bound'),
  confirmLagDays: is('how long before the first look the second one is'),
  shareVarianceFloor: is('the least a variance is taken for'),
  shareLagAllowancePerWeek: is('what widens a band, growing with age'),
  itemPriorCount: is('how fast the weight of many answers levels off'),
  activityItemWeight: is('how many answers the contrast of activities counts as'),
  forcedChoiceScore: is('what a choice is worth on the axis'),
  minutesPerChip: is('how long a chip of a day is'),
  weeklySplitWeight: is('how many daily splits a weekly one is worth'),
  lateFactor: is('what part of its weight a late entry keeps'),
  rankVariance: is('a factor of the variance of a rank correlation'),
  ratingVarianceFloor: is('the least a variance is taken for'),
  compareFamilyLevel: is('a chance that is shared out among all compared; no whole number of days meets it exactly'),
} as const;
