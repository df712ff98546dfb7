import { describe, expect, it } from 'vitest';
import { answerWords } from '../../../../../shared/domain/questions/answer-words.ts';
import { wordedIn } from '../../../../../shared/domain/questions/catalogue-versions.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import type { FormAnswer } from '../../../../../shared/records/entries/form-answers.ts';

const say = (id: string, answer: FormAnswer): string => {
  const prompt = promptById(id);
  if (!prompt) throw new Error(id);
  return answerWords(prompt, answer);
};

describe('an answer in words', () => {
  it.each([
    ['EF01', 'left', 'Hear how a colleague is doing'],
    ['EF01', 'equal', 'No preference'],
    ['EF01', 'na', 'Does not apply'],
    ['LK01', 'na', 'None today'],
    ['LK02', -1, 'A bit drained'],
    ['EF01', null, 'Skipped'],
    ['ES05', -3, 'Entirely to build, read or fix something'],
    ['ES05', 1, 'Slightly to talk something through with someone'],
    ['ES05', 0, 'Both alike'],
    ['SA01', 4, 'Mostly'],
    ['BU01', 0, 'Not at all'],
    ['TS01', { people: 6, coordination: 4, technical: 10, other: 0 }, 'People 30 %, coordination 20 %, technical 50 %'],
    [
      'TS01',
      { people: 6, coordination: 4, technical: 8, other: 0 },
      'People 33 %, coordination 22 %, technical 44 %; 2 chips not shared out, left out',
    ],
    [
      'TS01',
      { people: 5, coordination: 4, technical: 8, other: 2 },
      'People 29 %, coordination 24 %, technical 47 %; other, 2 of 20 chips, left out; 1 chip not shared out, left out',
    ],
    ['TS01', { people: 0, coordination: 0, technical: 0, other: 0 }, 'No time recorded'],
    ['BA01', { planned: 6, done: 4 }, '4 of 6'],
    ['OR01', 'A line.', 'A line.'],
  ] as const)('%s %j reads "%s"', (id, answer, words) => {
    expect(say(id, answer)).toBe(words);
  });
  it('is said in the words it was given to', () => {
    const before = wordedIn('2026.1');
    const said = (id: string, answer: FormAnswer) => {
      const prompt = before(id);
      return prompt && [prompt.text, answerWords(prompt, answer)];
    };
    expect(said('EF01', 'left')).toEqual([
      'Suppose one hour at work had opened up today with nothing booked. What would you have picked?',
      'Sit down with a teammate to hear how things are going',
    ]);
    expect(said('EF01', 'equal')?.[1]).toBe('About the same');
    expect(said('PA02', 'equal')?.[1]).toBe('About the same');
    expect(said('DU10', 1)?.[1]).toBe('Very little');
    expect(wordedIn('2026.2')('EF01')?.text).toBe(promptById('EF01')?.text);
    expect(wordedIn('2031.4')('EF01')?.text).toBe(promptById('EF01')?.text);
  });

  it('names activities and how they left the writer, unknown ones by their id', () => {
    const rated = [
      { activityId: 'one-to-one', category: 'people', minutes: null, energy: 2 },
      { activityId: 'gardening', category: 'other', minutes: null, energy: null },
    ] as const;
    expect(say('AC01', [...rated])).toBe('One-to-one: energised; gardening: not rated');
  });
});
