import { describe, expect, it } from 'vitest';
import {
  countedAnswer,
  countedAnswers,
  knowsQuestions,
} from '../../../../../shared/domain/questions/counted-answers.ts';
import { promptsWith } from '../../../../../shared/domain/questions/own-prompts.ts';
import { catalogueVersion } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { observe } from '../../../../../shared/domain/scoring/observations.ts';
import type { Answer } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection } from '../../../../support/builders.ts';
import { anOwnPrompt } from '../../../../support/lives-of-numbers.ts';

const answered = (id: string, answer: Answer, version?: string) =>
  countedAnswer({ answers: { [id]: answer }, catalogueVersion: version ?? catalogueVersion }, id);

describe('an answer that may be counted', () => {
  it('is one its question can have', () => {
    expect(answered('EF01', 'left')).toBe('left');
    expect(answered('EC05', -3)).toBe(-3);
    expect(answered('LK01', 'na')).toBe('na');
    expect(answered('DU20', 4)).toBe(4);
  });

  it('is one to a question that the catalogue of its check-in asked', () => {
    expect(answered('ES05', -3, '2026.1')).toBe(-3);
    expect(answered('EF01', 'left', '2026.1')).toBe('left');
    expect([answered('ES05', -3), answered('DU09', 4)]).toEqual([null, null]);
    expect([answered('LK01', 2, '2026.1'), answered('EF13', 'left', '2026.1')]).toEqual([null, null]);
  });

  it.each<[string, Answer]>([
    ['EF01', 'constructor'],
    ['EF01', '__proto__'],
    ['EF01', 'toString'],
    ['EF01', 1],
    ['EC05', 4],
    ['EC05', -4],
    ['EC05', 0.5],
    ['EC05', Number.NaN],
    ['EC05', '2'],
    ['LK01', 3],
    ['BU01', 'na'],
    ['DU20', 0],
    ['DU20', 6],
    ['DU02', 'hasOwnProperty'],
  ])('to %s is not %j', (id, answer) => {
    expect(answered(id, answer)).toBeNull();
  });

  it('is not one that was skipped, not asked, or asked by nobody', () => {
    expect(answered('EF01', null)).toBeNull();
    expect(countedAnswer({ answers: {} }, 'EF01')).toBeNull();
    expect(answered('nobody asked this', 'left')).toBeNull();
    expect(['constructor', '__proto__', 'valueOf'].map((id) => countedAnswer({ answers: {} }, id))).toEqual([
      ...[null, null, null],
    ]);
  });

  it('is not one under questions that this program does not know', () => {
    expect([undefined, catalogueVersion].map((version) => knowsQuestions({ catalogueVersion: version }))).toEqual([
      ...[true, true],
    ]);
    expect(['', '2031.4', 'constructor'].map((version) => knowsQuestions({ catalogueVersion: version }))).toEqual([
      ...[false, false, false],
    ]);
    expect(answered('EF01', 'left', '2031.4')).toBeNull();
  });

  it('may be to a question of the writer’s own', () => {
    const promptOf = promptsWith([anOwnPrompt]);
    expect(countedAnswer({ answers: { [anOwnPrompt.id]: 2 } }, anOwnPrompt.id, promptOf)).toBe(2);
    expect(countedAnswer({ answers: { [anOwnPrompt.id]: 9 } }, anOwnPrompt.id, promptOf)).toBeNull();
  });

  it('is never lost: what does not count stays among the answers, as passed over', () => {
    const answers = { EF01: 'constructor', ES05: 2, EF02: null };
    expect(countedAnswers({ answers })).toEqual({ EF01: null, ES05: 2, EF02: null });
  });

  it('leaves every figure finite, whatever else was written', () => {
    for (const answer of ['constructor', '__proto__', 'right '] as const) {
      const odd = aReflection({ answers: { EF01: answer, ES05: 3 }, catalogueVersion });
      const plain = aReflection({ answers: { ES05: 3 }, catalogueVersion });
      expect(observe([odd])).toEqual(observe([plain]));
    }
  });
});
