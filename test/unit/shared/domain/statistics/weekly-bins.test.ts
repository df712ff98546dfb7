import { describe, expect, it } from 'vitest';
import { weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { latestRun } from '../../../../../shared/calendar/latest-run.ts';
import { weeklyBins } from '../../../../../shared/domain/statistics/weekly-bins.ts';
import { day } from '../../../../support/builders.ts';

const seen = (date: string, value: number | null, weight = 1) => ({ date: day(date), weight, value });
const end = day('2026-02-08');

describe('a week', () => {
  it('is the weighted mean of its days, Monday to Sunday', () => {
    const bins = weeklyBins([seen('2026-02-08', 1), seen('2026-02-02', 0, 3), seen('2026-02-01', -1)], end);
    expect(bins).toEqual([
      { week: weekIndex(day('2026-02-01')), weight: 1, mean: -1, count: 1 },
      { week: weekIndex(day('2026-02-02')), weight: 4, mean: 0.25, count: 2 },
    ]);
  });

  it('hears nothing of what says nothing, weighs nothing or lies after the end', () => {
    expect(weeklyBins([seen('2026-02-02', null), seen('2026-02-03', 1, 0), seen('2026-02-09', 1)], end)).toEqual([]);
  });

  it('is the same to the last bit in any order of entries', () => {
    const days = [seen('2026-02-02', 0.1), seen('2026-02-03', 0.2), seen('2026-02-04', 0.3), seen('2026-02-04', 0.7)];
    expect(weeklyBins(days.toReversed(), end)).toEqual(weeklyBins(days, end));
  });
});

describe('the run of weeks that counts', () => {
  const bin = (week: number) => ({ week, weight: 1, mean: 0, count: 1 });
  const weeksOf = (weeks: readonly number[], now: number) => latestRun(weeks.map(bin), now).map(({ week }) => week);

  it('reaches back 26 weeks', () => {
    expect(weeksOf([74, 75, 80, 88, 96, 100], 100)).toEqual([75, 80, 88, 96, 100]);
  });

  it('goes across eight weeks and ends at nine', () => {
    expect(weeksOf([84, 92, 100], 100)).toEqual([84, 92, 100]);
    expect(weeksOf([83, 91, 100], 100)).toEqual([100]);
  });
});
