import { describe, expect, it } from 'vitest';
import { energyObservations, observe, timeObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { isLiveReflection } from '../../../../../shared/records/entries/live-reflections.ts';
import { aReflection } from '../../../../support/builders.ts';
import { aNote } from '../../../../support/records.ts';

const split = { people: 5, coordination: 5, technical: 10, other: 0 };
const binned = { deletedAt: '2026-02-04T00:00:00Z' };

describe('what a journal gives to the curves', () => {
  it('is time as people minus technical share, and the hands-on share beside it', () => {
    const { time, handsOn, energy } = observe([aReflection({ split })]);
    expect(time.map(({ date, value }) => [date, value])).toEqual([['2026-02-03', -0.25]]);
    expect(handsOn.map(({ value }) => value)).toEqual([0.5]);
    expect(energy).toEqual([]);
  });

  it('is nothing of the bin, of a note or of a check-in without answers', () => {
    const entries = [aReflection({ split, ...binned }), aNote(), aReflection()];
    expect(timeObservations(entries)).toEqual([]);
    expect(energyObservations(entries)).toEqual([]);
    expect(entries.filter(isLiveReflection)).toHaveLength(1);
  });
});
