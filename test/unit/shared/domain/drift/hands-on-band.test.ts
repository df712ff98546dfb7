import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { measureHandsOn, type ShareBand } from '../../../../../shared/domain/drift/hands-on-band.ts';
import { day } from '../../../../support/builders.ts';
import { asObservations, expectVector, type VectorObservation, vector } from '../../../../support/vectors.ts';

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
