import { describe, expect, it } from 'vitest';
import { isCountPair, isPicks, isSplit, picksOf } from '../../../../shared/check-ins/answer-shapes.ts';
import { answerFits } from '../../../../shared/domain/questions/answer-fits.ts';
import { answerWords } from '../../../../shared/domain/questions/answer-words.ts';
import { promptById } from '../../../../shared/domain/questions/prompt-catalogue.ts';
import type { FormAnswer } from '../../../../shared/records/entries/form-answers.ts';

const split = { people: 5, coordination: 5, technical: 10, other: 0 };
const pair = { planned: 4, done: 3 };
const rows = { 'Others expect it of me': 2, 'The work itself draws me': null };
const rungs = { technical: 'staff', management: null };
const of = (id: string) => {
  const prompt = promptById(id);
  if (!prompt) throw new Error(id);
  return prompt;
};
const fits = (id: string, answer: FormAnswer) => answerFits(of(id), answer);

describe('an answer of several parts', () => {
  it('is one of three shapes and never two', () => {
    for (const [answer, name] of [
      [split, 'split'],
      [pair, 'pair'],
      [rows, 'picks'],
      [rungs, 'picks'],
    ] as const) {
      const shapes = { split: isSplit(answer), pair: isCountPair(answer), picks: isPicks(answer) };
      expect(Object.entries(shapes).filter(([, is]) => is)).toEqual([[name, true]]);
    }
    expect(picksOf(split)).toEqual({});
    expect([null, 3, 'left', []].map((answer) => isPicks(answer))).toEqual([false, false, false, false]);
  });

  it('fits a question with those rows, in its range', () => {
    expect(fits('PA07', rows)).toBe(true);
    expect(fits('PA07', { ...rows, 'The work itself draws me': 6 })).toBe(false);
    expect(fits('PA07', { 'Another row': 2 })).toBe(false);
    expect(fits('PA07', pair)).toBe(false);
    expect(fits('PA03', rungs)).toBe(true);
    expect(fits('PA03', { sideways: 'staff' })).toBe(false);
    expect(fits('BA05', 99)).toBe(true);
    expect(fits('BA05', 100)).toBe(false);
    expect(fits('BA08', 'Kept')).toBe(true);
    expect(fits('BA08', 'Lost')).toBe(false);
  });

  it('is said row by row, what was left open unsaid', () => {
    expect(answerWords(of('PA07'), rows)).toBe('Others expect it of me: 2');
    expect(answerWords(of('PA03'), rungs)).toBe('Technical: Staff engineer');
    expect(answerWords(of('PA03'), { technical: 'our-own-rung' })).toBe('Technical: our-own-rung');
    expect(answerWords(of('PA07'), {})).toBe('Skipped');
    expect(answerWords(of('BA01'), pair)).toBe('3 of 4');
  });
});
