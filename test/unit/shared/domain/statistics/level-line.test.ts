import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { lastDayOfWeek } from '../../../../../shared/calendar/iso-week.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { levelLine, weekDots } from '../../../../../shared/domain/statistics/level-line.ts';
import { day } from '../../../../support/builders.ts';
import { asObservations, type VectorObservation, vector } from '../../../../support/vectors.ts';

const observations = energyObservations(sampleDiary().reflections);
const asOf = day('2026-07-05');

const ofVector = (id: string) => {
  const { input } = vector<{ observations: VectorObservation[]; asOf: CalendarDay }, object>(id);
  return { observations: asObservations(input.observations), asOf: input.asOf };
};

describe('the level line', () => {
  it('agrees with the verdict of every past Sunday', () => {
    for (const { sunday, level, lo, hi } of levelLine(observations, asOf)) {
      const drift = measureDrift(observations, sunday);
      if (level !== null) expect([level, lo, hi]).toEqual([drift.level, drift.levelLo, drift.levelHi]);
    }
  });

  it('has a point for each week from the first to the last complete one', () => {
    const points = levelLine(observations, day('2026-07-08'));
    expect(points.map(({ sunday }) => sunday)).toEqual(
      Array.from({ length: 26 }, (_, index) => lastDayOfWeek(2923 + index)),
    );
  });

  it('has nothing in a week without a check-in, and nothing before there is enough', () => {
    const points = levelLine(observations, asOf);
    expect(points.filter(({ level }) => level === null).map(({ week }) => week - 2923)).toEqual([0, 1, 2, 13]);
  });

  it('is empty before the first check-in', () => {
    expect(levelLine([], asOf)).toEqual([]);
  });
});

describe('the dots', () => {
  it('show weekly means at once, in the unfinished week too', () => {
    const { observations: weekly } = ofVector('D1');
    expect(weekDots(weekly, day('2026-01-14'))).toEqual([
      { week: 2923, monday: '2026-01-05', n: 1, value: -0.55 },
      { week: 2924, monday: '2026-01-12', n: 1, value: -0.2 },
    ]);
  });

  it('leave out weeks without a check-in instead of showing zero', () => {
    const dots = weekDots(observations, asOf);
    expect(dots).toHaveLength(25);
    expect(dots.some(({ week }) => week === 2923 + 13)).toBe(false);
    expect(dots.reduce((sum, { n }) => sum + n, 0)).toBe(90);
  });
});
