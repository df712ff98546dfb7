import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { type CurveGap, measureGap } from '../../../../../shared/domain/drift/gap-between-curves.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import { day } from '../../../../support/builders.ts';
import { firstQuestions } from '../../../../support/first-questions.ts';
import {
  asObservations,
  expectVector,
  type VectorObservation,
  vector,
  vectorsOf,
} from '../../../../support/vectors.ts';

describe('the gap between energy and time', () => {
  type Input = { energy: VectorObservation[]; time: VectorObservation[]; asOf: CalendarDay };

  it.each(vectorsOf<Input, CurveGap>('gapDrift'))('gives vector $id', ({ input, expected }) => {
    expectVector(measureGap(asObservations(input.energy), asObservations(input.time), input.asOf), expected);
  });

  it.each(vectorsOf<{ asOf: CalendarDay }, { gap: CurveGap }>('drift-of-generated'))(
    'is not claimed in the sample diary ($id)',
    ({ input, expected }) => {
      const { energy, time } = observe(sampleDiary({ questions: firstQuestions }).reflections);
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
