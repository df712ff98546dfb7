import { describe, expect, it } from 'vitest';
import { withBlanks, withoutBlanks } from '../../../../../shared/domain/questions/prompt-blanks.ts';
import { prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';

const none = { commitment: null, move: null, line: null };

describe('what a question leaves open', () => {
  it('is filled by the journal, as a sentence', () => {
    expect(withBlanks('Your commitment “{commitment}” was due.', { ...none, commitment: 'Hold the 1:1s' })).toBe(
      'Your commitment “Hold the 1:1s” was due.',
    );
    expect(withBlanks('{move}: how much is each a reason?', { ...none, move: 'Leading a second team' })).toBe(
      'Leading a second team: how much is each a reason?',
    );
    expect(withBlanks('Your energy line says: {line}. Is it so?', { ...none, line: 'tech lead side' })).toBe(
      'Your energy line says: tech lead side. Is it so?',
    );
  });

  it('is said in general where nothing fills it, and no mark is ever shown', () => {
    expect(withoutBlanks('{move}: how much is each a reason?')).toBe('The step you favour: how much is each a reason?');
    for (const { id, text } of prompts) expect(withoutBlanks(text), id).not.toMatch(/[{}]/);
  });
});
