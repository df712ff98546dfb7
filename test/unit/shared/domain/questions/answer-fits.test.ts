import { describe, expect, it } from 'vitest';
import { answerFits } from '../../../../../shared/domain/questions/answer-fits.ts';
import { optionLabels, type Prompt, prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import type { FormAnswer } from '../../../../../shared/records/entries/form-answers.ts';

const ofKind = (kind: Prompt['kind']): Prompt => {
  const prompt = prompts.find((one) => one.kind === kind);
  if (!prompt) throw new Error(`no prompt is a ${kind}`);
  return prompt;
};
const single = ofKind('single-choice');

describe('an answer', () => {
  it('may be a skip, for every prompt of the catalogue', () => {
    expect(prompts.filter((prompt) => !answerFits(prompt, null))).toEqual([]);
  });

  it.each<[Prompt['kind'], FormAnswer, FormAnswer]>([
    ['forced-choice', 'equal', 'middle'],
    ['bipolar-slider', -3, 4],
    ['bipolar-slider', 3, 0.5],
    ['time-split', { people: 5, coordination: 5, technical: 5, other: 5 }, 3],
    [
      'time-split',
      { people: 0, coordination: 0, technical: 0, other: 0 },
      { people: 21, coordination: 0, technical: 0, other: 0 },
    ],
    ['activity-rating', [], 'none'],
    ['count-pair', { planned: 3, done: 2 }, 3],
    ['open', 'some words', 3],
  ])('to a %s may be %j and not %j', (kind, fits, doesNot) => {
    expect(answerFits(ofKind(kind), fits)).toBe(true);
    expect(answerFits(ofKind(kind), doesNot)).toBe(false);
  });

  it('to a rating stays inside its own scale', () => {
    const rating = ofKind('rating');
    const { min = 0, max = 0 } = rating.scale ?? {};
    expect(answerFits(rating, min) && answerFits(rating, max)).toBe(true);
    expect(answerFits(rating, min - 1) || answerFits(rating, max + 1)).toBe(false);
  });

  it('to a choice is one of its options', () => {
    expect(answerFits(single, optionLabels(single)[0] ?? '')).toBe(true);
    expect(answerFits(single, 'something else')).toBe(false);
  });

  it('to a choice may be what an option was called before', () => {
    const reworded = { ...single, options: [{ code: 'kept', label: 'Kept to it', earlier: ['Kept'] }] };
    expect([answerFits(reworded, 'Kept'), answerFits(reworded, 'Kept to it')]).toEqual([true, true]);
    expect(answerFits(reworded, 'kept')).toBe(false);
  });
});
