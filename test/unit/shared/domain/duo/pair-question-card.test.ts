import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { parameters } from '../../../../../shared/constants.ts';
import type { DuoQuestion } from '../../../../../shared/domain/duo/duo-questions.ts';
import { chooseQuestion } from '../../../../../shared/domain/duo/pair-question-card.ts';
import { day } from '../../../../support/builders.ts';

const asOf = day('2026-07-05');
const question = (id: string): DuoQuestion => ({ id, kind: 'risk', basis: 'our inference', text: `${id}?` });
const [a, b, c] = ['a', 'b', 'c'].map(question) as [DuoQuestion, DuoQuestion, DuoQuestion];
const answered = (id: string, daysAgo: number, answer: 'talked' | 'not-now' = 'not-now') => ({
  ...{ question: id, answer, date: addDays(asOf, -daysAgo) },
});
const chosen = (...past: ReturnType<typeof answered>[]) => chooseQuestion([a, b, c], past, asOf)?.id ?? null;

describe('the one question of a month', () => {
  it('is the first that fits, and none where none does', () => {
    expect(chosen()).toBe('a');
    expect(chooseQuestion([], [], asOf)).toBeNull();
  });

  it('comes 30 days after an answer at the earliest', () => {
    expect(chosen(answered('a', 29))).toBeNull();
    expect(chosen(answered('a', 30))).toBe('b');
  });

  it('is one that was put off only after all that were not asked yet', () => {
    expect(chosen(answered('a', 90), answered('b', 60))).toBe('c');
    expect(chosen(answered('a', 90), answered('b', 60), answered('c', 31))).toBe('a');
  });

  it('is one that was talked about only after half a year', () => {
    expect(chosen(answered('a', 182, 'talked'), answered('b', 60), answered('c', 31))).toBe('b');
    expect(chosen(answered('a', 183, 'talked'), answered('b', 60), answered('c', 31))).toBe('a');
    expect(chosen(...['a', 'b', 'c'].map((id) => answered(id, 40, 'talked')))).toBeNull();
  });

  it('is never a second one within a month, whatever was answered before', () => {
    const past = fc.array(
      fc.record({
        question: fc.constantFrom('a', 'b', 'c', 'gone'),
        answer: fc.constantFrom('talked' as const, 'not-now' as const),
        date: fc.integer({ min: 0, max: 400 }).map((days) => addDays(asOf, -days)),
      }),
    );
    fc.assert(
      fc.property(past, (log) => {
        const found = chooseQuestion([a, b, c], log, asOf);
        const isRecent = log.some(({ date }) => date > addDays(asOf, -parameters.pairQuestionDays));
        if (isRecent) expect(found).toBeNull();
        if (found !== null) expect(['a', 'b', 'c']).toContain(found.id);
      }),
    );
  });
});
