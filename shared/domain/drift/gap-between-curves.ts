import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lastCompleteWeekEnd, type WeekIndex, weekIndex } from '../../calendar/iso-week.ts';
import { latestRun } from '../../calendar/latest-run.ts';
import { parameters } from '../../constants.ts';
import type { Side } from '../../wording/side.ts';
import { type DecayedLevel, decayedLevel } from '../statistics/decayed-level.ts';
import { isOver, isUnder } from '../statistics/same-value.ts';
import { type Observation, type WeekBin, weeklyBins } from '../statistics/weekly-bins.ts';
import { fitWeightedLine } from '../statistics/weighted-line.ts';
import { measureLevelAt } from './drift-level.ts';

/** Energy minus time over the weeks that have both, -2 to 2, with its 90 % band. Only a `gap` is worth a sentence. */
export type CurveGap = {
  readonly status: 'gap' | 'no-clear-gap' | 'insufficient';
  readonly G: number | null;
  readonly se: number | null;
  readonly lo: number | null;
  readonly hi: number | null;
  /** Common weeks in the run. */
  readonly weeks: number;
  readonly energySide: Side | null;
  readonly timeSide: Side | null;
};

const SCALE = { min: -2, max: 2, lagPerWeek: parameters.lagAllowancePerWeek };

const commonWeeks = (energy: readonly WeekBin[], time: readonly WeekBin[]): readonly WeekBin[] => {
  const timeOf = new Map(time.map((bin) => [bin.week, bin]));
  return energy.flatMap((bin) => {
    const other = timeOf.get(bin.week);
    if (!other) return [];
    const weight = (bin.weight * other.weight) / (bin.weight + other.weight);
    return [{ week: bin.week, weight, mean: bin.mean - other.mean, count: Math.min(bin.count, other.count) }];
  });
};

const levelAt = (run: readonly WeekBin[], now: WeekIndex): DecayedLevel | null => {
  const newest = run.at(-1)?.week;
  const enough = newest !== undefined && run.length >= parameters.gapMinWeeks;
  return enough && now - newest <= parameters.maxGapWeeks ? decayedLevel(run, now, fitWeightedLine(run), SCALE) : null;
};

const clearSign = (level: DecayedLevel | null): number => {
  if (!level) return 0;
  if (isOver(level.lo, parameters.gapClear)) return 1;
  return isUnder(level.hi, -parameters.gapClear) ? -1 : 0;
};

/** Whether energy and time point to different sides: now, and already two weeks earlier. docs/domain.md, section 3.8. */
export const measureGap = (
  energy: readonly Observation[],
  time: readonly Observation[],
  asOf: CalendarDay,
): CurveGap => {
  const end = lastCompleteWeekEnd(asOf);
  const now = weekIndex(end);
  const [energyBins, timeBins] = [weeklyBins(energy, end), weeklyBins(time, end)];
  const [energySide, timeSide] = [measureLevelAt(energyBins, now).side, measureLevelAt(timeBins, now).side];
  const bins = commonWeeks(energyBins, timeBins);
  const run = latestRun(bins, now);
  const level = levelAt(run, now);
  const counted = { weeks: run.length, energySide, timeSide };
  if (!level) return { status: 'insufficient', G: null, se: null, lo: null, hi: null, ...counted };
  const earlier = now - parameters.confirmLagDays / 7;
  const sign = clearSign(level);
  const held = sign !== 0 && clearSign(levelAt(latestRun(bins, earlier), earlier)) === sign;
  const apart = energySide !== null && timeSide !== null && energySide !== timeSide;
  const status = held && apart ? 'gap' : 'no-clear-gap';
  return { status, G: level.level, se: level.se, lo: level.lo, hi: level.hi, ...counted };
};
