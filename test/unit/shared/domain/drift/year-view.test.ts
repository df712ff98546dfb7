import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { measureYear } from '../../../../../shared/domain/drift/shown-drift.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { type EntryObservation, energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { day } from '../../../../support/builders.ts';

/** One check-in a week that rises evenly by `perYear`, with a small wobble. */
const rising = (weeks: number, perYear: number): readonly EntryObservation[] =>
  Array.from({ length: weeks }, (_, index) => ({
    ...{ catalogueVersion: '2026.1', lateDays: 0, form: 'weekly', asksOwn: false, ratesActivities: false },
    date: addDays(day('2025-01-01'), 7 * index),
    weight: 0.6,
    value: -0.4 + (perYear * index) / 52 + (index % 2 === 0 ? 0.15 : -0.15),
  }));

const endOf = (weeks: number) => addDays(day('2025-01-05'), 7 * (weeks - 1));

describe('the year’s view', () => {
  it('is silent until the year holds 40 weeks with check-ins', () => {
    expect(measureYear(rising(39, 0.6), endOf(39))).toBeNull();
    expect(measureYear(rising(40, 0.6), endOf(40))?.weeks).toBe(40);
  });

  it('finds a slow drift that half a year is too short for', () => {
    const slow = rising(52, 0.3);
    expect(measureDrift(slow, endOf(52)).status).not.toBe('moved');
    expect(measureYear(slow, endOf(52))).toMatchObject({ status: 'moved', direction: 'EM', weeks: 52 });
  });

  it('is held back by guards on all of its weeks', () => {
    const late = rising(52, 0.6).map((one) => ({ ...one, lateDays: 9 }));
    expect(measureYear(late, endOf(52))).toMatchObject({
      ...{ status: 'moved', shownStatus: 'tilt', guards: ['late-share'] },
    });
  });

  it('reads no more than 52 weeks, and no further back than a long gap', () => {
    expect(measureYear(rising(80, 0.3), endOf(80))?.weeks).toBe(52);
    const parted = rising(60, 0.3).filter((_, index) => index < 25 || index > 33);
    expect(measureYear(parted, endOf(60))).toBeNull();
  });

  it('says over a short diary nothing at all', () => {
    expect(measureYear(energyObservations(sampleDiary().reflections), day('2026-07-05'))).toBeNull();
  });
});
