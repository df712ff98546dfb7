import type { WeekIndex } from '../../calendar/iso-week.ts';
import type { WeekBin } from '../statistics/weekly-bins.ts';
import { chainOf } from './kept-chains.ts';
import { halfYear, type MovedRule } from './run.ts';
import type { Moved } from './verdict.ts';

/**
 * The verdict at one Sunday, a pure function of the bins (oldest first, whole history): what an earlier call on the same
 * weeks came to is taken up and gone on from. docs/domain.md, section 3.13.
 */
export const measureMoved = (bins: readonly WeekBin[], now: WeekIndex, rule: MovedRule = halfYear): Moved =>
  chainOf(bins, rule).at(bins, now);
