import { describe, expect, it } from 'vitest';
import { createLabels } from '../../../../../electron/journal/labels/labels.ts';
import { labelsView } from '../../../../../electron/journal/labels/labels-view.ts';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { noteTemplateSchema } from '../../../../../shared/records/beside/note-template.ts';
import { personSchema } from '../../../../../shared/records/beside/person.ts';
import type { Draft, NoteDraft } from '../../../../../shared/records/entries/draft.ts';
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

  it('of other letters are counted apart, and spellings of one together', () => {
    const { journal } = opened([
      aNote({ id: 'd', tags: ['Growth', 'かき'] }),
      aNote({ id: 'e', tags: ['growth', 'GROWTH', 'かぎ'], people: ['Zoe\u0308'] }),
      aNote({ id: 'f', people: ['Zoë', 'Zoe'] }),
    ]);
    const { tags, people } = labelsView(journal, '2026-11-20' as CalendarDay);
    const counts = (list: typeof tags) => Object.fromEntries(list.map(({ name, count }) => [name, count]));
    expect(counts(tags)).toEqual({ growth: 3, incident: 1, incidents: 2, かき: 1, かぎ: 1 });
    expect(Object.values(counts(people))).toEqual([2, 1, 2]);
  });

  it('added to an entry take none of its labels away, and join the name in use', async () => {
    const { journal, labels, entry } = opened([aNote({ id: 'd', tags: ['かき', 'かぎ', ' old '] })]);
    await labels.set(journal, 'd', { tags: ['かき', 'かぎ', ' old ', 'Growth', 'गति'], people: ['kim'], projects: [] });
    expect(entry('d')).toMatchObject({ tags: ['かき', 'かぎ', ' old ', 'growth', 'गति'], people: ['Kim'] });
  });

  it('are renamed however they are spelled, in templates and in what is not finished too', async () => {
    const head = { entryId: null, forDate: day('2026-05-01'), startedAt: moment.instant, attachedTo: null };
    const note: NoteDraft = {
      ...{ type: 'note-draft', id: 'draft', ...head, title: '', counter: 1, caret: 13, projects: ['Atlas'] },
      markdown: 'The #INCIDENT goes on',
    };
    const form: Draft = {
      ...{ type: 'draft', id: 'form', form: 'daily', forDate: day('2026-05-01'), startedAt: moment.instant },
      ...{ catalogueVersion: 'c', promptIds: ['OR01', 'EF02'], step: 0, counter: 1 },
      answers: { OR01: 'An #Incident', EF02: 'left' },
    };
    const template = noteTemplateSchema.parse({ type: 'note-template', id: 't', title: 'T', markdown: '#incident:' });
    const { journal, labels, entry } = opened([
      note,
      form,
      template,
      aReflection({ id: 'said', answers: { OR01: 'One more #inci\u00addent.', EF02: 'left' } }),
    ]);
    expect(await labels.change(journal, { kind: 'tags', from: 'Incident', to: 'outage' })).toEqual({
      ok: true,
      value: { changed: 2 },
    });
    expect(entry('said')).toMatchObject({ answers: { OR01: 'One more #outage.', EF02: 'left' } });
    expect(journal.find('draft')).toMatchObject({ markdown: 'The #outage goes on', caret: 11, counter: 1 });
    expect(journal.find('form')).toMatchObject({ answers: { OR01: 'An #outage', EF02: 'left' } });
    expect(journal.find('t')).toMatchObject({ markdown: '#outage:', parents: ['r0'] });
    await labels.undo(journal);
    expect(journal.find('draft')).toEqual(note);
    expect(journal.find('form')).toEqual(form);
    expect(journal.find('t')).toMatchObject({ markdown: '#incident:' });
    await labels.change(journal, { kind: 'projects', from: 'ATLAS', to: 'Helios' });
    expect(journal.find('draft')).toMatchObject({ projects: ['Helios'], markdown: 'The #INCIDENT goes on' });
  });

  it('that get a name which is there already keep its spelling, so that one name stays one', async () => {
    const { journal, labels, entry } = opened();
    await labels.change(journal, { kind: 'tags', from: 'incidents', to: 'GROWTH' });
    expect(entry('a')).toMatchObject({ tags: ['growth'], markdown: 'An #growth day with @Kim.' });
    await labels.change(journal, { kind: 'tags', from: 'Growth', to: 'GROWTH' });
    expect(entry('a').tags).toEqual(['GROWTH']);
    expect(entry('c').tags).toEqual(['GROWTH']);
  });

  it('of somebody known by another name join that person, and their own other name becomes the name', async () => {
    const robin = personSchema.parse({ type: 'person', id: 'p2', name: 'Robin', aliases: ['Bobby'] });
    const { journal, labels, entry } = opened([robin]);
    await labels.change(journal, { kind: 'people', from: 'KIM', to: 'bobby' });
    expect(entry('b').people).toEqual(['Robin']);
    expect(journal.of('person')).toMatchObject([{ name: 'Robin', aliases: ['Bobby', 'KIM'] }]);
    await labels.change(journal, { kind: 'people', from: 'Robin', to: 'Bobby' });
    expect(entry('b').people).toEqual(['Bobby']);
    expect(journal.of('person')).toMatchObject([{ name: 'Bobby', aliases: ['KIM', 'Robin'] }]);
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

  it('keep no other name that somebody else has', async () => {
    const person = (id: string, name: string, aliases: readonly string[]) =>
      personSchema.parse({
        type: 'person',
        id,
        revision: `${id}1`,
        parents: [],
        deletedAt: null,
        name,
        aliases,
        note: '',
      });
    const { journal, labels } = opened([person('p1', 'Robin', ['Rob']), person('p2', 'Robert', ['Bob', 'Kim'])]);
    for (const [alias, by] of [
      ['rob', 'Robin'],
      ['ROBIN', 'Robin'],
      ['Kim', 'Kim'],
    ] as const) {
      const kept = await labels.keepPerson(journal, 'Zoë', [alias]);
      expect(kept).toEqual({ ok: false, error: { code: 'name-taken', name: alias, by } });
    }
    expect(journal.of('person')).toHaveLength(2);
    // What is held already stays, and their own name is nobody else's.
    expect(await labels.keepPerson(journal, 'Robert', ['Bob', 'Kim', 'bert', 'robert'])).toMatchObject({ ok: true });
    expect(journal.of('person').map(({ aliases }) => aliases)).toEqual([['Rob'], ['Bob', 'Kim', 'bert']]);
  });
});
