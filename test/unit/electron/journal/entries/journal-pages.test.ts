import { describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../../../electron/journal/core/journal-words.ts';
import { excerptOf } from '../../../../../electron/journal/entries/journal-pages.ts';
import { aReflection } from '../../../../support/builders.ts';

const activity = (activityId: string) => ({ activityId, category: 'technical' as const, energy: null, minutes: null });

describe('the words below an entry in a list', () => {
  it('are the line the writer wrote, whatever else was answered', () => {
    const entry = aReflection({ note: 'The retro went sideways.', activities: [activity('code')] });
    expect(excerptOf(entry)).toBe('The retro went sideways.');
  });

  it('name the activities where no line was written, the writer’s own by their own name', () => {
    const words = {
      ...catalogueWords,
      activityOf: (id: string) =>
        id === 'guild'
          ? { id, label: 'Guild', category: 'people' as const, home: null }
          : catalogueWords.activityOf(id),
    };
    const entry = aReflection({ activities: [activity('code'), activity('guild')] });
    expect(excerptOf(entry, words)).toBe('Writing code, Guild');
  });

  it('count the answers where nothing was named either, and say when there are none', () => {
    expect(excerptOf(aReflection({ satisfaction: 4 }))).toBe('1 answer');
    expect(excerptOf(aReflection({ satisfaction: 4, pressure: 2 }))).toBe('2 answers');
    expect(excerptOf(aReflection({}))).toBe('Everything skipped.');
  });
});
