import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { Entry } from '../../../../shared/domain/entry.ts';
import { sampleDiary } from '../../../../shared/domain/sample-diary.ts';
import { parseArchive, writeArchive } from '../../../../shared/transfer/archive.ts';
import { judgeImport } from '../../../../shared/transfer/import-report.ts';
import { aReflection } from '../../../support/builders.ts';

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

describe('an archive', () => {
  it('gives the same bytes after being read and written again', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const text = writeArchive({ entries: given, roles: [] });
        expect(writeArchive(reread(text))).toBe(text);
      }),
    );
  });

  it('does not depend on the order in which entries were kept', () => {
    fc.assert(
      fc.property(entries, (given) => {
        expect(writeArchive({ entries: given.toReversed(), roles: [] })).toBe(
          writeArchive({ entries: given, roles: [] }),
        );
      }),
    );
  });

  it('that was cut short anywhere is refused and never half taken', () => {
    const { reflections, roles } = sampleDiary({ weeks: 2 });
    const text = writeArchive({ entries: reflections, roles });
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
  it('may begin with a byte-order mark', () => {
    const text = writeArchive({ entries: [aReflection({ id: 'a1' })], roles: [] });
    expect(parseArchive(`\uFEFF${text}`, 'a.json').ok).toBe(true);
  });
  it('whose role has the id of an entry is refused by name, for only one of them could be kept', () => {
    const { reflections, roles } = sampleDiary({ weeks: 2 });
    const clash = roles.map((role) => ({ ...role, id: reflections[0]?.id ?? '' }));
    const text = JSON.stringify({ format: 'driftline-archive', version: 1, entries: reflections, roles: clash });
    expect(parseArchive(text, 'a.json')).toMatchObject({ ok: false, error: { path: 'roles.0.id' } });
  });
});

describe('an item that is already known', () => {
  const item = (revision: string, ...parents: string[]) => ({ id: 'a', revision, parents });
  it.each([
    ['is new', item('r1'), undefined, 'added'],
    ['is the same', item('r1'), item('r1'), 'unchanged'],
    ['is older than ours', item('r1'), item('r3', 'r1', 'r2'), 'unchanged'],
    ['descends from ours', item('r3', 'r1', 'r2'), item('r1'), 'replaced'],
    ['was edited on both sides', item('r3', 'r1'), item('r2', 'r1'), 'conflicts'],
  ] as const)('%s', (_, theirs, ours, verdict) => {
    expect(judgeImport(theirs, ours)).toBe(verdict);
  });
});
