import { describe, expect, it } from 'vitest';
import { promptById, prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { promptReasons } from '../../../../../shared/domain/questions/prompt-reasons.ts';

const reasons = (id: string) => {
  const prompt = promptById(id);
  return prompt ? promptReasons(prompt) : [];
};

describe('why a question is asked', () => {
  it('says in plain words what it is good for, and what the answer does', () => {
    expect(reasons('EF01')).toEqual([
      'What you do with an hour nobody planned shows what draws you.',
      'Counts towards the energy line.',
    ]);
    expect(reasons('DU06')).toEqual([
      'Being in the room when it concerns you is where working together begins.',
      'Kept with the check-in; part of no line.',
      'Asked while there is a partner.',
    ]);
    expect(reasons('EF02')[0]).toBe('Asked until the questions changed.');
  });

  it('is said of every question, in sentences, and only energy says that it counts towards energy', () => {
    for (const prompt of prompts) {
      const lines = promptReasons(prompt);
      expect(lines.length, prompt.id).toBeGreaterThan(1);
      for (const line of lines) expect(line, prompt.id).toMatch(/^[A-Z0-9].*\.$/);
      const counts = lines.some((line) => line.includes('towards the energy line'));
      expect(counts, prompt.id).toBe(['E', 'Ea', 'L-people', 'L-technical'].includes(prompt.scored));
      expect(lines[0], prompt.id).not.toMatch(/reverse|FAQ|concordance|criterion|^[A-Z]:/i);
    }
  });
});
