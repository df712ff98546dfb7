import { describe, expect, it } from 'vitest';
import {
  activities,
  activityById,
  archetypes,
  catalogueVersion,
  forms,
  ladders,
  optionLabels,
  promptById,
  prompts,
  roles,
} from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { archetypeIds } from '../../../../../shared/records/fields/archetype-ids.ts';

const KINDS = [
  ...['forced-choice', 'bipolar-slider', 'time-split', 'activity-rating', 'rating', 'count-pair', 'single-choice'],
  ...['commitment-check', 'number', 'multi-rating', 'ladder-pick', 'open'],
];

const energy = prompts.filter(({ scored }) => scored === 'E');

describe('the prompt catalogue', () => {
  it('has words for each archetype that a partner may be recorded with, and for no other', () => {
    expect(archetypes.map(({ id }) => id)).toEqual([...archetypeIds]);
  });

  it('has the shape the types promise', () => {
    expect(catalogueVersion).toMatch(/^\d{4}\.\d+$/);
    for (const prompt of prompts) {
      expect(KINDS).toContain(prompt.kind);
      expect([1, -1, null]).toContain(prompt.key);
      expect(prompt.estSeconds).toBeGreaterThan(0);
      expect([undefined, 'partner', 'combined', 'ic', 'not-ic', 'has-commitment', 'has-line']).toContain(
        prompt.condition,
      );
      const needsScale = ['rating', 'number', 'bipolar-slider', 'activity-rating'].includes(prompt.kind);
      if (needsScale) expect(prompt.scale?.min, prompt.id).toBeLessThan(prompt.scale?.max ?? 0);
      if (prompt.kind === 'single-choice') expect(optionLabels(prompt).length).toBeGreaterThan(1);
    }
  });

  it('gives every prompt and activity one id', () => {
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
    expect(prompts.every((prompt) => promptById(prompt.id) === prompt)).toBe(true);
    expect(activities.every((activity) => activityById(activity.id) === activity)).toBe(true);
    expect(promptById('ZZ99')).toBeUndefined();
  });

  it('names only prompts that exist in its forms', () => {
    const { event, ...slotted } = forms;
    const named = Object.values(slotted).flatMap(({ slots }) =>
      slots.flatMap(({ all, from, optional }) => [...(all ?? []), ...(from ?? []), ...(optional ?? [])]),
    );
    for (const id of [...named, ...Object.values(event).flat()]) expect(promptById(id)?.id).toBe(id);
  });

  it('keys each energy prompt by the side its right pole speaks for, drain the other way round', () => {
    for (const { id, key, right, valence } of energy) {
      const side = right?.pole === 'EM' ? 1 : -1;
      expect(key, id).toBe(valence === 'drain' ? -side : side);
    }
  });

  it('words energy prompts without leaning', () => {
    for (const { id, text, left, right } of energy) {
      expect(text, id).not.toMatch(/\b(should|still|only|real|just|tech lead|engineering manager)\b/i);
      const [a, b] = [left?.label.length ?? 0, right?.label.length ?? 0];
      expect(Math.max(a, b) / Math.min(a, b), id).toBeLessThanOrEqual(2);
    }
  });

  it('knows a height for each role but "other", and a range where there is one', () => {
    expect(Object.entries(roles).map(([role, { axis, handsOnBand }]) => [role, axis, handsOnBand])).toEqual([
      ['TL', -0.45, [0.5, 0.7]],
      ['combined', 0, null],
      ['EM', 0.45, [0, 0.1]],
      ['IC', -0.75, null],
      ['other', null, null],
    ]);
    expect([ladders.technical.length, ladders.management.length]).toEqual([4, 4]);
  });
});
