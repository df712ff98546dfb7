import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { compareAround } from '../../../../../shared/domain/roles/role-comparison.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import { day } from '../../../../support/builders.ts';
import { firstQuestions } from '../../../../support/first-questions.ts';
import { asObservations, expectVector, type VectorObservation, vector } from '../../../../support/vectors.ts';

describe('before and after a role change', () => {
  it('gives vector B1, the week of the change split by date', () => {
    type Input = { observations: VectorObservation[]; changeDate: CalendarDay; endDate: CalendarDay };
    const { input, expected } = vector<Input, object>('B1');
    expectVector(compareAround(asObservations(input.observations), input.changeDate, input.endDate), expected);
  });

  it('gives vector GEN5 on the sample diary', () => {
    const { input, expected } = vector<{ changes: CalendarDay[]; endDate: CalendarDay }, object[]>('GEN5');
    const { energy } = observe(sampleDiary({ questions: firstQuestions }).reflections);
    input.changes.forEach((change, index) => {
      expectVector(compareAround(energy, change, input.endDate), expected[index] ?? {});
    });
  });

  it('needs four weeks on each side', () => {
    const { energy } = observe(sampleDiary({ questions: firstQuestions }).reflections);
    const comparison = compareAround(energy, day('2026-05-04'), day('2026-05-24'));
    expect(comparison).toEqual({ status: 'insufficient', before: 12, after: 3 });
  });
});
