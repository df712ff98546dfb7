import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { type CurveGap, measureGap } from '../../../../shared/domain/gap-between-curves.ts';
import { measureHandsOn, type ShareBand } from '../../../../shared/domain/hands-on-band.ts';
import { observe } from '../../../../shared/domain/observations.ts';
import { compareAround } from '../../../../shared/domain/role-comparison.ts';
import { sampleDiary } from '../../../../shared/domain/sample-diary.ts';
import { day } from '../../../support/builders.ts';
import { asObservations, expectVector, type VectorObservation, vector, vectorsOf } from '../../../support/vectors.ts';

describe('the gap between energy and time', () => {
  type Input = { energy: VectorObservation[]; time: VectorObservation[]; asOf: CalendarDay };

  it.each(vectorsOf<Input, CurveGap>('gapDrift'))('gives vector $id', ({ input, expected }) => {
    expectVector(measureGap(asObservations(input.energy), asObservations(input.time), input.asOf), expected);
  });

  it.each(vectorsOf<{ asOf: CalendarDay }, { gap: CurveGap }>('drift-of-generated'))(
    'is not claimed in the sample diary ($id)',
    ({ input, expected }) => {
      const { energy, time } = observe(sampleDiary().reflections);
      expectVector(measureGap(energy, time, input.asOf), expected.gap);
    },
  );

  it('is not claimed before it held for two weeks', () => {
    const { input } = vector<Input, CurveGap>('G1');
    const { status, G } = measureGap(asObservations(input.energy), asObservations(input.time), day('2026-03-01'));
    expect(G).toBeLessThan(-0.5);
    expect(status).toBe('no-clear-gap');
  });

  it('needs eight weeks that have both', () => {
    const { input } = vector<Input, CurveGap>('G1');
    const some = asObservations(input.time.slice(0, 7));
    expect(measureGap(asObservations(input.energy), some, input.asOf)).toMatchObject({
      status: 'insufficient',
      G: null,
    });
  });
});

describe('the hands-on share', () => {
  type Input = { weekly: VectorObservation[]; endDate: CalendarDay; band: ShareBand };
  const { input, expected } = vector<Input, object>('H1');
  const weekly = asObservations(input.weekly);

  it('gives vector H1', () => {
    expectVector(measureHandsOn(weekly, input.endDate, input.band), expected);
  });

  it('is below, compatible with, or without a usual range', () => {
    const statusAgainst = (range: ShareBand | null) => measureHandsOn(weekly, input.endDate, range).status;
    expect([statusAgainst([0.5, 0.7]), statusAgainst([0.2, 0.25]), statusAgainst(null)]).toEqual([
      'below',
      'compatible',
      'no-range',
    ]);
  });

  it('says nothing from too few splits or after a long silence', () => {
    expect(measureHandsOn(weekly.slice(0, 5), day('2026-02-08'), input.band).status).toBe('insufficient');
    expect(measureHandsOn(weekly, day('2026-05-31'), input.band).status).toBe('insufficient');
    expect(measureHandsOn([], input.endDate, input.band).status).toBe('insufficient');
  });
});

describe('before and after a role change', () => {
  it('gives vector B1, the week of the change split by date', () => {
    type Input = { observations: VectorObservation[]; changeDate: CalendarDay; endDate: CalendarDay };
    const { input, expected } = vector<Input, object>('B1');
    expectVector(compareAround(asObservations(input.observations), input.changeDate, input.endDate), expected);
  });

  it('gives vector GEN5 on the sample diary', () => {
    const { input, expected } = vector<{ changes: CalendarDay[]; endDate: CalendarDay }, object[]>('GEN5');
    const { energy } = observe(sampleDiary().reflections);
    input.changes.forEach((change, index) => {
      expectVector(compareAround(energy, change, input.endDate), expected[index] ?? {});
    });
  });

  it('needs four weeks on each side', () => {
    const { energy } = observe(sampleDiary().reflections);
    const comparison = compareAround(energy, day('2026-05-04'), day('2026-05-24'));
    expect(comparison).toEqual({ status: 'insufficient', before: 12, after: 3 });
  });
});
