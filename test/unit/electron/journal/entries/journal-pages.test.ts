import { describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../../../electron/journal/core/journal-words.ts';
import { excerptOf, journalPage, lineOf } from '../../../../../electron/journal/entries/journal-pages.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aNote } from '../../../../support/records.ts';

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

  it('count nothing where nothing was named either, and say when everything was skipped', () => {
    expect(excerptOf(aReflection({ satisfaction: 4, pressure: 2 }))).toBe('');
    expect(excerptOf(aReflection({}))).toBe('Everything skipped.');
  });

  it('are those of a note as it is read, without its signs', () => {
    expect(excerptOf(aNote({ markdown: '## Retro\n\n- it ran **short**' }))).toBe('Retro · it ran short');
  });
});

describe('a line of the timeline', () => {
  const today = day('2026-07-09');

  it('has the writer’s own words, and names the kind beside them', () => {
    expect(lineOf(aReflection({ note: 'The retro went sideways.' }), today)).toMatchObject({
      words: 'The retro went sideways.',
      kind: 'Daily check-in',
    });
    expect(lineOf(aNote({ title: 'Retro', markdown: 'It ran short.' }), today)).toMatchObject({
      words: 'Retro',
      excerpt: 'It ran short.',
      kind: 'Note',
    });
    expect(lineOf(aNote({ title: '', markdown: '*It* ran short.' }), today)).toMatchObject({
      title: 'Note',
      words: 'It ran short.',
    });
  });

  it('takes activities for no words of the writer', () => {
    expect(lineOf(aReflection({ activities: [activity('code')] }), today)).toMatchObject({
      words: '',
      excerpt: 'Writing code',
    });
  });
});

describe('a page of the timeline', () => {
  it('knows its days whole, also where it ends within one', () => {
    const entries = [1, 2].map((at) => aNote({ id: `n${at}`, forDate: day('2026-07-08') }));
    const many = Array.from({ length: 49 }, (_, at) => aNote({ id: `m${at}`, forDate: day('2026-07-09') }));
    const page = journalPage([...many, ...entries], { after: null, week: null, today: day('2026-07-09') });
    expect(page.lines).toHaveLength(50);
    expect(page.days).toEqual([
      { day: '2026-07-08', count: 2, energy: null, n: 0 },
      { day: '2026-07-09', count: 49, energy: null, n: 0 },
    ]);
  });
});
