import type { WeekBin } from '../statistics/weekly-bins.ts';

const isSameBin = (one: WeekBin, other: WeekBin): boolean =>
  one.week === other.week && one.weight === other.weight && one.mean === other.mean && one.count === other.count;

/** How many weeks two series begin with that are the same in both. */
export const commonStart = (one: readonly WeekBin[], other: readonly WeekBin[]): number => {
  let common = 0;
  for (const bin of one) {
    const beside = other[common];
    if (beside === undefined || !isSameBin(bin, beside)) break;
    common += 1;
  }
  return common;
};
