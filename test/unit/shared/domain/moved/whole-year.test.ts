import { describe, expect, it } from 'vitest';
import { parameters } from '../../../../../shared/constants.ts';
import { measureMoved } from '../../../../../shared/domain/moved/moved.ts';
import { wholeYear } from '../../../../../shared/domain/moved/run.ts';
import type { WeekBin } from '../../../../../shared/domain/statistics/weekly-bins.ts';
import { createSlowMoved } from '../../../../support/slow-moved.ts';

const FIRST = 2900;
const slowYear = { window: 52, minWeeks: 40, bar: parameters.yearBar };

/** One check-in a week that rises evenly by `perYear`, with a small wobble. */
const rising = (weeks: number, perYear: number): readonly WeekBin[] =>
  Array.from({ length: weeks }, (_, index) => ({
    ...{ week: FIRST + index, weight: 0.6, count: 1 },
    mean: -0.4 + (perYear * index) / 52 + 0.15 * Math.sin(5 * index),
  }));

const atWeek = (weeks: number, perYear: number) => measureMoved(rising(weeks, perYear), FIRST + weeks - 1, wholeYear);

describe('the verdict over a year', () => {
  it('is silent until the year holds 40 weeks with check-ins', () => {
    expect(atWeek(39, 0.6).status).toBe('insufficient');
    expect(atWeek(40, 0.6)).toMatchObject({ status: 'tilt', weeks: 40 });
    expect(atWeek(42, 0.6).status).toBe('moved');
  });

  it('finds a slow drift that half a year is too short for', () => {
    expect(measureMoved(rising(52, 0.3), FIRST + 51).status).not.toBe('moved');
    expect(atWeek(52, 0.3)).toMatchObject({ status: 'moved', direction: 'EM', weeks: 52 });
  });

  it('learns from whole years before it', () => {
    expect(atWeek(91, 0).bar).toBeCloseTo(1 / parameters.yearBar, 12);
    // The first year that holds 40 weeks ended 52 weeks ago.
    expect(atWeek(92, 0).bar).toBeCloseTo(1 / (parameters.yearBar + 1), 12);
  });

  it('is what the slow twin makes of it', () => {
    const bins = rising(50, 0.5).filter(({ week }) => week % 11 !== 0);
    const slow = createSlowMoved(bins, slowYear);
    for (const week of [FIRST + 44, FIRST + 47, FIRST + 49]) {
      const { look, ...said } = slow(week);
      const moved = measureMoved(bins, week, wholeYear);
      expect(moved).toMatchObject(said);
      expect(moved.p0 ?? 2).toBeCloseTo(look?.p0 ?? 1, 8);
      expect(moved.change ?? 2).toBeCloseTo(look?.change ?? 1, 8);
      expect(moved.sinceWeek).toBe(look?.sinceWeek);
    }
  });
});
