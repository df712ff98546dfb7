import { describe, expect, it } from 'vitest';
import { createLabels, labelsView } from '../../../../../electron/journal/labels/labels.ts';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aNote } from '../../../../support/records.ts';

const moment = { day: day('2026-05-01'), instant: '2026-05-01T10:00:00.000Z', zone: 'UTC', utcOffsetMinutes: 0 };

const records = () => [
  aNote({ id: 'a', tags: ['incidents'], markdown: 'An #incidents day with @Kim.', people: ['Kim'] }),
  aReflection({ id: 'b', tags: ['incident', 'incidents'], people: ['Kim'], projects: ['Atlas'] }),
  aNote({ id: 'c', tags: ['growth'] }),
  aNote({ id: 'binned', tags: ['incidents'], deletedAt: '2026-04-01T10:00:00.000Z' }),
];

const opened = (extra: Parameters<typeof memoryJournal>[0] = []) => {
  const journal = memoryJournal([...records(), ...extra]);
  let made = 0;
  const newId = () => {
    made += 1;
    return `id${made}`;
  };
  const labels = createLabels({ clock: () => ({ ...moment }) as never, newId });
  const entry = (id: string) => journal.find(id) as Entry;
  return { journal, labels, entry };
};

describe('the labels of a journal', () => {
  it('are counted without the bin, and near ones are named', () => {
    const view = labelsView(opened().journal, '2026-11-20' as CalendarDay);
    expect(view.tags).toEqual([
      { name: 'growth', count: 1, aliases: [] },
      { name: 'incident', count: 1, aliases: [] },
      { name: 'incidents', count: 2, aliases: [] },
    ]);
    expect(view.near).toEqual([{ kind: 'tags', keep: 'incidents', join: 'incident' }]);
  });

  it('are merged in one transaction, in text and bin too, as revisions and without versions', async () => {
    const { journal, labels, entry } = opened();
    let transactions = 0;
    journal.follow(() => {
      transactions += 1;
    });
    const before = entry('a').revision;
    expect(await labels.change(journal, { kind: 'tags', from: 'incidents', to: 'incident' })).toEqual({
      ok: true,
      value: { changed: 3 },
    });
    expect(transactions).toBe(1);
    expect(entry('a')).toMatchObject({
      tags: ['incident'],
      markdown: 'An #incident day with @Kim.',
      parents: [before],
    });
    expect(entry('b').tags).toEqual(['incident']);
    expect(entry('binned').tags).toEqual(['incident']);
    expect(entry('c').revision).toBe('r0');
    expect(journal.versions()).toEqual([]);
  });

  it('come back as they were, but not over what was changed since', async () => {
    const { journal, labels, entry } = opened();
    await labels.change(journal, { kind: 'tags', from: 'incidents', to: 'incident' });
    await labels.set(journal, 'b', { tags: ['mine'], people: [], projects: [] });
    expect(await labels.undo(journal)).toEqual({ ok: true, value: { changed: 2 } });
    expect(entry('a')).toMatchObject({ tags: ['incidents'], markdown: 'An #incidents day with @Kim.' });
    expect(entry('a').parents).toHaveLength(2);
    expect(entry('b').tags).toEqual(['mine']);
    expect(await labels.undo(journal)).toEqual({ ok: true, value: { changed: 0 } });
  });

  it('leave nothing to undo after a lock', async () => {
    const { journal, labels, entry } = opened();
    await labels.change(journal, { kind: 'tags', from: 'growth', to: null });
    labels.forget();
    expect(await labels.undo(journal)).toEqual({ ok: true, value: { changed: 0 } });
    expect(entry('c').tags).toEqual([]);
  });

  it('keep the old name of a person as another name', async () => {
    const { journal, labels, entry } = opened();
    await labels.change(journal, { kind: 'people', from: 'Kim', to: 'Robin' });
    expect(entry('a')).toMatchObject({ people: ['Robin'], markdown: 'An #incidents day with @Robin.' });
    expect(journal.of('person')).toMatchObject([{ name: 'Robin', aliases: ['Kim'] }]);
    await labels.undo(journal);
    expect(entry('a').people).toEqual(['Kim']);
    expect(journal.of('person')).toEqual([]);
  });

  it('make one of two people, with all their names', async () => {
    const kim = personSchema.parse({ type: 'person', id: 'p1', name: 'Kim', aliases: ['Kimmy'] });
    const robin = personSchema.parse({ type: 'person', id: 'p2', name: 'Robin', aliases: ['Rob'] });
    const { journal, labels } = opened([kim, robin]);
    await labels.change(journal, { kind: 'people', from: 'Kim', to: 'Robin' });
    expect(journal.of('person')).toMatchObject([{ name: 'Robin', aliases: ['Rob', 'Kimmy', 'Kim'] }]);
    await labels.keepPerson(journal, 'Robin', ['Rob', 'rob', ' ']);
    expect(journal.of('person')).toMatchObject([{ name: 'Robin', aliases: ['Rob'] }]);
  });
});
