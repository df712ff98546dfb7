import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import { parameters } from '../../constants.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Side } from '../../wording/side.ts';
import { halfYear, type MovedRule, type Run, runAt } from '../moved/run.ts';
import { type DecayedLevel, decayedLevel } from '../statistics/decayed-level.ts';
import { isAtLeast, isAtMost } from '../statistics/same-value.ts';
import { type Observation, type WeekBin, weeklyBins } from '../statistics/weekly-bins.ts';
import { fitWeightedLine } from '../statistics/weighted-line.ts';

/** Where a series lies on one day, and what it rests on; null where there is too little. Values on the axis, -1 to 1. */
export type DriftLevel = {
  readonly level: number | null;
  readonly levelSe: number | null;
  readonly levelLo: number | null;
  readonly levelHi: number | null;
  readonly side: Side | null;
  /** Mean age of the level, weeks. */
  readonly age: number | null;
  readonly rho: number | null;
  readonly s2: number | null;
  /** Weeks and scored reflections in the run, and weeks from its first to its last. */
  readonly weeks: number;
  readonly reflections: number;
  readonly span: number;
  readonly asOfWeek: WeekIndex;
};

const NO_LEVEL = { level: null, levelSe: null, levelLo: null, levelHi: null, side: null, age: null } as const;

const hasLevel = ({ bins, checkIns }: Run): boolean =>
  bins.length >= parameters.levelMinWeeks && checkIns >= parameters.levelMinReflections;

/** Whether something was recorded, and its newest week lies too long ago: a line is fitted to every other run. */
export const isPaused = ({ reflections, s2 }: DriftLevel): boolean => reflections > 0 && s2 === null;

/** The side a level lies on. Section 3.5, step 8. */
export const sideOf = ({ level, lo, hi }: Pick<DecayedLevel, 'level' | 'lo' | 'hi'>): Side => {
  const clear = clearSide({ lo, hi });
  if (clear === 'above' && isAtLeast(level, parameters.sideThreshold)) return 'EM';
  return clear === 'below' && isAtMost(level, -parameters.sideThreshold) ? 'TL' : 'between';
};

/** The level of weekly bins (oldest first, whole history) at one week. docs/domain.md, section 3.5. */
export const measureLevelAt = (bins: readonly WeekBin[], now: WeekIndex, rule: MovedRule = halfYear): DriftLevel => {
  const run = runAt(bins, now, rule);
  const counts = { weeks: run.bins.length, reflections: run.checkIns, span: run.span, asOfWeek: now };
  if (run.bins.length === 0 || run.isPaused) return { ...NO_LEVEL, rho: null, s2: null, ...counts };
  const line = fitWeightedLine(run.bins);
  const { rho, s2 } = line;
  if (!hasLevel(run)) return { ...NO_LEVEL, rho, s2, ...counts };
  const { level, se, lo, hi, age } = decayedLevel(run.bins, now, line);
  const side = sideOf({ level, lo, hi });
  return { level, levelSe: se, levelLo: lo, levelHi: hi, side, age, rho, s2, ...counts };
};

/** The level of a series as of a day, read at the last complete ISO week. docs/domain.md, section 3.5. */
export const measureLevel = (observations: readonly Observation[], asOf: CalendarDay): DriftLevel => {
  const end = lastCompleteWeekEnd(asOf);
  return measureLevelAt(weeklyBins(observations, end), weekIndex(end));
};
