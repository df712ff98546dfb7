import { describe, expect, it } from 'vitest';
import { labelSplits } from '../../../../../electron/journal/labels/label-splits.ts';
import { createLabels } from '../../../../../electron/journal/labels/labels.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aNote } from '../../../../support/records.ts';

const moment = { day: day('2026-05-01'), instant: '2026-05-01T10:00:00.000Z', zone: 'UTC', utcOffsetMinutes: 0 };

const opened = () => {
  const ram = personSchema.parse({ type: 'person', id: 'p1', name: 'राम', aliases: ['René'] });
  const journal = memoryJournal([
    ram,
    aNote({ id: 'oyster', tags: ['かき'], markdown: '#かき を食べた' }),
    aNote({ id: 'key', tags: ['かき'], markdown: '#かぎ をなくした' }),
    aNote({ id: 'both', tags: ['かき', 'work'], markdown: '#かぎ と #かき' }),
    aReflection({ id: 'line', people: ['राम'], answers: { OR01: '@रमा said no.' } }),
    aNote({ id: 'alias', people: ['राम'], markdown: '@Rene and @René' }),
    aNote({ id: 'hand', tags: ['mine', 'Retro'], markdown: 'The #retro' }),
  ]);
  let made = 0;
  const labels = createLabels({
    clock: () => ({ ...moment }) as never,
    newId: () => {
      made += 1;
      return `id${made}`;
    },
  });
  return { journal, labels };
};

describe('a stored label that reads as two names', () => {
  it('is one whose entry names other letters in its words', () => {
    expect(labelSplits(opened().journal)).toEqual([
      { kind: 'tags', stored: 'かき', written: 'かぎ', count: 2 },
      { kind: 'people', stored: 'राम', written: 'Rene', count: 1 },
      { kind: 'people', stored: 'राम', written: 'रमा', count: 1 },
    ]);
  });
  it('is split as the words say: what they still name stays, and so does what was added by hand', async () => {
    const { journal, labels } = opened();
    expect(await labels.split(journal)).toEqual({ ok: true, value: { changed: 4 } });
    const after = Object.fromEntries(journal.entries().map(({ id, tags, people }) => [id, [...tags, ...people]]));
    expect(after).toMatchObject({
      oyster: ['かき'],
      key: ['かぎ'],
      both: ['かき', 'work', 'かぎ'],
      line: ['रमा'],
      alias: ['राम', 'Rene'],
      hand: ['mine', 'Retro'],
    });
    expect(labelSplits(journal)).toEqual([]);
    await labels.undo(journal);
    expect(journal.find('key')).toMatchObject({ tags: ['かき'] });
  });
});
