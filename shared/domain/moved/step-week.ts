import type { WeekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import type { WeekBin } from '../statistics/weekly-bins.ts';
import { at, sumOf } from './pooled.ts';

/** The week of a step, supposing there was one, and the first and last week it is likely to have come in. */
export type StepWeek = { readonly week: WeekIndex; readonly first: WeekIndex; readonly last: WeekIndex };

/** Half of what a 90 % interval leaves out. */
const TAIL = 0.05;
const ROUNDING = 1e-12;

/**
 * When a step came, by the weight of each bin that may have one: the median, and the interval that leaves out a
 * twentieth on either side. It begins after the bin before, so that silent weeks count in. Null where none may have one.
 */
export const stepWeek = (bins: readonly WeekBin[], weights: ArrayLike<number>): StepWeek | null => {
  if (weights.length === 0) return null;
  const all = sumOf(weights);
  const indexAt = (part: number): number => {
    let [index, running] = [0, at(weights, 0) / all];
    while (running < part - ROUNDING && index + 1 < weights.length) {
      index += 1;
      running += at(weights, index) / all;
    }
    return parameters.stepSideWeeks + index;
  };
  const weekAt = (index: number): WeekIndex => bins[index]?.week ?? 0;
  return {
    week: weekAt(indexAt(1 / 2)),
    first: weekAt(indexAt(TAIL) - 1) + 1,
    last: weekAt(indexAt(1 - TAIL)),
  };
};
