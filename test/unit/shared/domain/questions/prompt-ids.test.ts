import { describe, expect, it } from 'vitest';
import { prompts } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { type PromptId, promptIds } from '../../../../../shared/domain/questions/prompt-ids.ts';

describe('the names of prompts', () => {
  it('are one for each prompt of the catalogue, in its order', () => {
    expect(Object.values(promptIds)).toEqual(prompts.map(({ id }) => id));
  });

  it('leave no room for a prompt that does not exist: the compiler knows the ids', () => {
    const existing: PromptId = 'EF01';
    // @ts-expect-error The catalogue has no such prompt.
    const missing: PromptId = 'EF99';
    // @ts-expect-error No prompt has this name.
    const unnamed = promptIds.whatIsNeverAsked;
    expect([existing, missing, unnamed]).toEqual([promptIds.spareHour, 'EF99', undefined]);
  });
});
