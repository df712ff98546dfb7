import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { parseArchive, writeArchive } from '../../../../../shared/domain/transfer/archive.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import type { SupportingRecord } from '../../../../../shared/records/finished-record.ts';
import { aReflection } from '../../../../support/builders.ts';

const day = fc.integer({ min: 10_000, max: 25_000 }).map(calendarDay);
const answer = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -3, max: 3 }),
  fc.string(),
  fc.constantFrom('left', 'right', 'equal'),
);
const id = fc.stringMatching(/^[a-z0-9]{1,32}$/);

const entry: fc.Arbitrary<Entry> = fc
  .record({
    id,
    forDate: day,
    note: fc.string(),
    answers: fc.dictionary(fc.stringMatching(/^[A-Z]{2}[0-9]{2}$/), answer),
    private: fc.boolean(),
  })
  .map((given) => aReflection(given));

const entries = fc.uniqueArray(entry, { selector: (one) => one.id, maxLength: 12 });

const reread = (text: string) => {
  const content = parseArchive(text, 'archive.json');
  if (!content.ok) throw new Error(JSON.stringify(content.error));
  return content.value;
};

const beside: fc.Arbitrary<SupportingRecord[]> = fc.uniqueArray(
  fc
    .record({ id: id.map((given) => `b-${given}`), name: fc.string({ minLength: 1, maxLength: 20 }) })
    .chain(({ id: given, name }) => {
      const head = { id: given, revision: 'r1', parents: [], updatedAt: null, deletedAt: null };
      return fc.constantFrom<SupportingRecord>(
        { type: 'person', ...head, name, aliases: [name], note: '' },
        { type: 'own-activity', ...head, label: name, category: 'people', active: true },
        { type: 'note-template', ...head, title: name, markdown: '- ' },
        { type: 'holiday', ...head, from: calendarDay(20_000), to: null, note: name },
      );
    }),
  { selector: (one) => one.id, maxLength: 8 },
);

describe('an archive', () => {
  it('holds what stands beside the entries, in an order of its own', () => {
    fc.assert(
      fc.property(beside, (given) => {
        const text = writeArchive({ entries: [], roles: [], beside: given, gone: [] });
        expect(writeArchive({ entries: [], roles: [], beside: given.toReversed(), gone: [] })).toBe(text);
        const read = reread(text).beside;
        expect(read).toHaveLength(given.length);
        expect(read).toEqual(expect.arrayContaining(given));
      }),
    );
  });

  it('refuses what stands in another list, by its path', () => {
    const holiday = { type: 'holiday', id: 'h1', from: '2026-07-01' };
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, entries: [], people: [holiday] });
    const error = { code: 'archive-invalid', path: 'people.0', problem: 'belongs in another list' };
    expect(parseArchive(text, 'a.json')).toEqual({ ok: false, error });
  });

  it('takes an item without its type from the list it stands in', () => {
    const listed = { holidays: [{ id: 'h1', from: '2026-07-01' }] };
    const read = reread(JSON.stringify({ format: 'driftline-archive', version: 1, entries: [], ...listed }));
    expect(read.beside).toMatchObject([{ type: 'holiday', id: 'h1', from: '2026-07-01', to: null }]);
  });

  it('gives the same bytes after being read and written again', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const text = writeArchive({ entries: given, roles: [], beside: [], gone: [] });
        expect(writeArchive(reread(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which entries were kept', () => {
    fc.assert(
      fc.property(entries, (given) => {
        expect(writeArchive({ entries: given.toReversed(), roles: [], beside: [], gone: [] })).toBe(
          writeArchive({ entries: given, roles: [], beside: [], gone: [] }),
        );
      }),
    );
  });

  it('that was cut short anywhere is refused and never half taken', () => {
    const { reflections, roles } = sampleDiary({ weeks: 2 });
    const text = writeArchive({ entries: reflections, roles, beside: [], gone: [] });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length - 3 }), (length) => {
        expect(parseArchive(text.slice(0, length), 'archive.json').ok).toBe(false);
      }),
    );
  });

  it('names the place of the first field that does not fit', () => {
    const { reflections, roles } = sampleDiary({ weeks: 2 });
    const broken = { ...reflections[1], split: { people: 'many', coordination: 0, technical: 0, other: 0 } };
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, entries: [reflections[0], broken], roles });
    expect(parseArchive(text, 'a.json')).toMatchObject({
      ok: false,
      error: { code: 'archive-invalid', path: 'entries.1.split.people' },
    });
  });

  it('with the same id twice is refused by name', () => {
    const one = aReflection({ id: 'a1' });
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, entries: [one, one], roles: [] });
    expect(parseArchive(text, 'a.json')).toMatchObject({ ok: false, error: { path: 'entries.1.id' } });
  });
});

describe('an archive from elsewhere', () => {
  it('may leave out what can only be one thing: the type, and the day of an instant at its offset', () => {
    const bare = {
      id: 'a1',
      form: 'daily',
      forDate: '2026-02-03',
      createdAt: '2026-02-03T23:30:00Z',
      utcOffsetMinutes: 60,
    };
    const role = { id: 'r1', from: '2026-01-05', role: 'TL' };
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, entries: [bare], roles: [role] });
    const content = reread(text);
    expect(content.entries[0]).toMatchObject({
      type: 'reflection',
      createdLocalDate: '2026-02-04',
      answers: {},
      split: null,
    });
    expect(content.roles[0]).toMatchObject({ type: 'role', to: null });
  });
  it('keeps the day it states, whatever its instant says', () => {
    const stated = aReflection({ id: 'a1', forDate: calendarDay(20_000), createdLocalDate: calendarDay(20_003) });
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, entries: [stated], roles: [] });
    expect(reread(text).entries[0]?.createdLocalDate).toBe(calendarDay(20_003));
  });
  it.each([
    ['entries', { entries: 'all of them' }],
    ['entries.0', { entries: [7] }],
    [
      'entries.0.createdAt',
      {
        entries: [
          { id: 'a1', form: 'daily', forDate: '2026-02-03', createdAt: 'yesterday', createdLocalDate: '2026-02-03' },
        ],
      },
    ],
    ['roles', { entries: [], roles: {} }],
  ])('with something else at %s is refused by that name', (path, given) => {
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, ...given });
    expect(parseArchive(text, 'a.json')).toMatchObject({ ok: false, error: { code: 'archive-invalid', path } });
  });
  it('may begin with a byte-order mark', () => {
    const text = writeArchive({ entries: [aReflection({ id: 'a1' })], roles: [], beside: [], gone: [] });
    expect(parseArchive(`\uFEFF${text}`, 'a.json').ok).toBe(true);
  });
  it('whose role has the id of an entry is refused by name, for only one of them could be kept', () => {
    const { reflections, roles } = sampleDiary({ weeks: 2 });
    const clash = roles.map((role) => ({ ...role, id: reflections[0]?.id ?? '' }));
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, entries: reflections, roles: clash });
    expect(parseArchive(text, 'a.json')).toMatchObject({ ok: false, error: { path: 'roles.0.id' } });
  });
});
