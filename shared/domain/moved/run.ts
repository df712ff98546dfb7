import type { WeekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import type { WeekBin } from '../statistics/weekly-bins.ts';

/** Over how many weeks a verdict reads, from how many weeks with a check-in on it speaks, and how sure it must be. */
export type MovedRule = { readonly windowWeeks: number; readonly minWeeks: number; readonly bar: number };

/** The verdict of every Sunday, over half a year. */
export const halfYear: MovedRule = {
  windowWeeks: parameters.windowWeeks,
  minWeeks: parameters.minWeeks,
  bar: parameters.movedBar,
};

/** That of a year, for quarters and pages: looked at weekly it would be wrong more often. */
export const wholeYear: MovedRule = {
  windowWeeks: parameters.yearWindowWeeks,
  minWeeks: parameters.yearMinWeeks,
  bar: parameters.yearBar,
};

/** The weeks that one Sunday reads, and how much is in them. */
export type Run = {
  readonly bins: readonly WeekBin[];
  readonly checkIns: number;
  /** Weeks from its first to its last. */
  readonly span: number;
  /** Enough of everything for a verdict. */
  readonly isEnough: boolean;
  /** The newest week is too long ago for one. */
  readonly isPaused: boolean;
};

/** Number of bins up to a week, in bins that are oldest first. */
const countUpTo = (bins: readonly WeekBin[], week: WeekIndex): number => {
  let [low, high] = [0, bins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bins[middle]?.week ?? 0) <= week) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The run of bins (oldest first, whole history) at a Sunday. docs/domain.md, section 3.5, steps 1 to 4. */
export const runAt = (bins: readonly WeekBin[], now: WeekIndex, { windowWeeks, minWeeks }: MovedRule): Run => {
  const upTo = countUpTo(bins, now);
  const run = latestRun(bins.slice(Math.max(0, upTo - windowWeeks), upTo), now, windowWeeks);
  const [first, last] = [run[0]?.week ?? now, run.at(-1)?.week ?? now];
  const checkIns = run.reduce((sum, { count }) => sum + count, 0);
  const isEnough =
    run.length >= minWeeks && checkIns >= parameters.minReflections && last - first >= parameters.minSpanWeeks;
  return { bins: run, checkIns, span: last - first, isEnough, isPaused: now - last > parameters.maxGapWeeks };
};
