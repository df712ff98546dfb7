import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { weekdayIndex, weekIndex } from '../../../../../shared/calendar/iso-week.ts';
import { type Drift, measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { decayedLevel } from '../../../../../shared/domain/statistics/decayed-level.ts';
import { studentT } from '../../../../../shared/domain/statistics/student-t.ts';
import { weeklyBins } from '../../../../../shared/domain/statistics/weekly-bins.ts';
import { fitWeightedLine } from '../../../../../shared/domain/statistics/weighted-line.ts';
import { day } from '../../../../support/builders.ts';
import {
  asObservations,
  expectVector,
  type VectorObservation,
  vector,
  vectorsOf,
} from '../../../../support/vectors.ts';

type Input = { observations: VectorObservation[]; asOf: CalendarDay };

describe('the drift of a series', () => {
  it.each(vectorsOf<Input, Partial<Drift>>('drift'))('gives vector $id: $title', ({ input, expected }) => {
    expectVector(measureDrift(asObservations(input.observations), input.asOf), expected);
  });

  it('goes through the published intermediate steps of the worked example', () => {
    const { input, expected } = vector<{ observations: VectorObservation[]; endDay: CalendarDay }, object>('D1-steps');
    const bins = weeklyBins(asObservations(input.observations), input.endDay);
    const line = fitWeightedLine(bins);
    const level = decayedLevel(bins, weekIndex(input.endDay), line);
    expectVector(
      {
        ...{ n: bins.length, slopePerWeek: line.slope, s2: line.s2, r1: line.r1, rho: line.rho },
        ...{ inflation: line.inflation, df: 14, q90: studentT(1.6448536, 14) },
        ...{ level: level.level, age: level.age, levelSe: level.se },
      },
      expected,
    );
  });

  it.each([
    ['2026-03-22', 'insufficient', null],
    ['2026-03-29', 'no-clear-movement', null],
    ['2026-04-12', 'tilt', 'EM'],
    ['2026-04-19', 'moved', 'EM'],
    ['2026-04-26', 'moved', 'EM'],
    ['2026-06-28', 'paused', null],
  ])('says of the worked example on %s: %s', (asOf, status, direction) => {
    const { input } = vector<Input, object>('D1');
    expect(measureDrift(asObservations(input.observations), day(asOf))).toMatchObject({ status, direction });
  });

  it('gives the weeks of a change as their Mondays, and Sundays of a claim', () => {
    const { input } = vector<Input, object>('D1');
    const drift = measureDrift(asObservations(input.observations), input.asOf);
    expectVector(drift, { change: 0.4761, changeLo: 0.1673, changeHi: 0.7848, p0: 0.0648, bar: 0.1818, pLine: 0.724 });
    expect(drift).toMatchObject({ shape: null, claimFirst: '2026-04-19', claimClear: '2026-04-26', withdrawn: null });
    for (const week of [drift.sinceFirst, drift.sinceWeek, drift.sinceLast]) {
      expect(weekdayIndex(week ?? day('2026-01-04'))).toBe(0);
    }
  });

  it('says nothing at all before the first observation', () => {
    expectVector(measureDrift([], '2026-04-26' as CalendarDay), {
      status: 'insufficient',
      direction: null,
      level: null,
      side: null,
      mdc: null,
      weeks: 0,
      reflections: 0,
      span: 0,
    });
  });

  it('treats skipped, future and deleted entries exactly as if they were not there', () => {
    const drift = (id: string, asOf?: CalendarDay) => {
      const { input } = vector<Input, object>(id);
      return measureDrift(asObservations(input.observations), asOf ?? input.asOf);
    };
    expect(drift('A2')).toEqual(drift('D1'));
    expect(drift('A5')).toEqual(drift('D1'));
    expect(drift('D4')).toEqual(drift('D1'));
  });
});

describe("Student's t", () => {
  it('matches vector C2', () => {
    const { input, expected } = vector<[number, number][], number[]>('C2');
    input.forEach(([z, df], index) => {
      expect(Math.abs(studentT(z, df) - (expected[index] ?? Number.NaN))).toBeLessThanOrEqual(1e-4);
    });
  });
});
