import { describe, expect, it } from 'vitest';
import { lineNeeds, soFar, verdictNeeds } from '../../../../../shared/domain/drift/line-needs.ts';
import { day } from '../../../../support/builders.ts';
import { asObservations, type VectorObservation, vector } from '../../../../support/vectors.ts';

describe('what a line still needs', () => {
  it.each([
    [0, 0, 'Six more check-ins over four more weeks, and a line begins.'],
    [1, 1, 'Five more check-ins over three more weeks, and a line begins.'],
    [5, 3, 'One more check-in over one more week, and a line begins.'],
    [9, 2, 'Check-ins in two more weeks, and a line begins.'],
    [5, 4, 'One more check-in, and a line begins.'],
    [6, 4, null],
  ])('with %i check-ins in %i weeks', (checkIns, weeks, said) => {
    expect(lineNeeds({ checkIns, weeks })).toBe(said);
  });

  it('is said in the same words of a verdict, and of check-ins of one kind', () => {
    expect(verdictNeeds({ checkIns: 1, weeks: 1, span: 0 })).toBe(
      'Eleven more check-ins over eight more weeks, and it can be said.',
    );
    expect(verdictNeeds({ checkIns: 12, weeks: 8, span: 7 })).toBe('Check-ins in one more week, and it can be said.');
    expect(verdictNeeds({ checkIns: 12, weeks: 8, span: 8 })).toBeNull();
    expect(lineNeeds({ checkIns: 5, weeks: 4 }, 'with a rated activity')).toBe(
      'One more check-in with a rated activity, and a line begins.',
    );
  });

  it('shrinks as check-ins come in and is null at the end', () => {
    const all = asObservations(vector<{ observations: VectorObservation[] }, object>('D1').input.observations);
    expect(lineNeeds(soFar(all.slice(0, 2), day('2026-01-14')))).toBe(
      'Four more check-ins over two more weeks, and a line begins.',
    );
    expect(lineNeeds(soFar(all, day('2026-04-22')))).toBeNull();
  });

  it('counts today', () => {
    const today = day('2026-02-12');
    expect(soFar([{ date: today, weight: 1, value: 0.2 }], today)).toEqual({ checkIns: 1, weeks: 1 });
  });
});
