import { describe, expect, it } from 'vitest';
import { promptById, prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { promptReasons } from '../../../../../shared/domain/questions/prompt-reasons.ts';

const reasons = (id: string) => {
  const prompt = promptById(id);
  return prompt ? promptReasons(prompt) : [];
};

describe('why a question is asked', () => {
  it('names where the thought comes from and what the answer does', () => {
    expect(reasons('EF01')).toEqual([
      'Spare-hour instinct: from the practitioner guide to the two roles.',
      'Counts towards the energy line.',
    ]);
    expect(reasons('DU06')).toEqual([
      'Right people at the table (towards me): from the essay on the pair they form.',
      'Kept with the check-in; part of no line.',
      'Asked while there is a partner.',
    ]);
    expect(reasons('OR11')).toEqual(['Career conversation.', 'Not scored.']);
  });

  it('is said of every question, in sentences, and only energy says that it counts towards energy', () => {
    for (const prompt of prompts) {
      const lines = promptReasons(prompt);
      expect(lines.length, prompt.id).toBeGreaterThan(1);
      for (const line of lines) expect(line, prompt.id).toMatch(/^[A-Z0-9].*\.$/);
      const counts = lines.some((line) => line.includes('towards the energy line'));
      expect(counts, prompt.id).toBe(prompt.scored === 'E' || prompt.scored === 'Ea');
    }
  });
});
