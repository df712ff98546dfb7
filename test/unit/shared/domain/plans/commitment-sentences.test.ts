import { describe, expect, it } from 'vitest';
import {
  commitmentTemplates,
  commitmentText,
  fillTemplate,
  followThroughText,
} from '../../../../../shared/domain/plans/commitment-sentences.ts';

describe('an if-then plan', () => {
  it('reads as one sentence, from every template', () => {
    for (const template of commitmentTemplates) {
      expect(commitmentText(template), template.id).toMatch(/^If [^.]+, then [^.]+\.$/);
    }
  });

  it('keeps a brace for which no word was given', () => {
    const template = { id: 't', side: 'people', cue: 'If it is {weekday} {time}', action: 'then I go' } as const;
    expect(fillTemplate(template, { weekday: 'Monday' }).cue).toBe('If it is Monday {time}');
  });
});

describe('follow-through', () => {
  it('is a count, with a per cent only where there is one', () => {
    expect(followThroughText({ done: 0, due: 0, share: null })).toBe('not due yet');
    expect(followThroughText({ done: 1, due: 3, share: null })).toBe('1 of 3');
    expect(followThroughText({ done: 5, due: 7, share: 5 / 7 })).toBe('5 of 7 (71 %)');
  });
});
