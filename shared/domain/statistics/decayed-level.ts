import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { studentT } from './student-t.ts';
import type { WeekBin } from './weekly-bins.ts';
import type { WeightedLine } from './weighted-line.ts';

/** Where recent weeks lie: a mean in which a week counts half as much as one three weeks later, and its 90 % band. */
export type DecayedLevel = {
  readonly level: number;
  readonly se: number;
  readonly lo: number;
  readonly hi: number;
  /** Mean age of what it rests on, in weeks. */
  readonly age: number;
};

/** Decayed mean of weekly values, by distance in weeks from an anchor on either side. Section 3.5, step 8. */
export const decayedMean = (bins: readonly WeekBin[], anchor: WeekIndex): number => {
  let weight = 0;
  let sum = 0;
  for (const bin of bins) {
    const decayed = bin.weight * 2 ** (-Math.abs(bin.week - anchor) / parameters.halfLifeWeeks);
    weight += decayed;
    sum += decayed * bin.mean;
  }
  return sum / weight;
};

/** Bounds of the measured quantity and the allowance for trailing behind a mover, per week of age. */
export type LevelScale = { readonly min: number; readonly max: number; readonly lagPerWeek: number };

const AXIS: LevelScale = { min: -1, max: 1, lagPerWeek: parameters.lagAllowancePerWeek };

/** The level at a week and its band, clipped to the scale; needs at least three weeks. Section 3.5, step 8. */
export const decayedLevel = (
  bins: readonly WeekBin[],
  now: WeekIndex,
  line: WeightedLine,
  scale: LevelScale = AXIS,
): DecayedLevel => {
  let [weight, squares, ages] = [0, 0, 0];
  for (const bin of bins) {
    const decayed = bin.weight * 2 ** (-(now - bin.week) / parameters.halfLifeWeeks);
    weight += decayed;
    squares += decayed ** 2 / bin.weight;
    ages += decayed * (now - bin.week);
  }
  const level = decayedMean(bins, now);
  const age = ages / weight;
  const se = Math.sqrt(((line.s2 ?? 0) * line.inflation * squares) / weight ** 2 + (scale.lagPerWeek * age) ** 2);
  const half = studentT(parameters.z90, bins.length - 2) * se;
  return { level, se, age, lo: Math.max(scale.min, level - half), hi: Math.min(scale.max, level + half) };
};
