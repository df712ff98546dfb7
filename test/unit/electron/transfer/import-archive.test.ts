import { describe, expect, it } from 'vitest';
import { importArchive } from '../../../../electron/transfer/import-archive.ts';
import { parseArchive } from '../../../../shared/domain/transfer/archive.ts';
import { memoryJournal } from '../../../support/memory-journal.ts';
import { reviseDeps } from '../../../support/revise-deps.ts';
import { failure, value } from '../../../support/vault-fixture.ts';

const note = (given: object = {}) => ({
  ...{ id: 'n1', forDate: '2026-07-01', createdAt: '2026-07-01T16:00:00Z', tz: 'Europe/Paris', utcOffsetMinutes: 120 },
  ...{ markdown: 'Written by hand.', ...given },
});
const archive = (...entries: readonly object[]): string =>
  JSON.stringify({ format: 'driftline-archive', version: 2, entries });
const read = (text: string) => value(parseArchive(text, 'archive.json'));

describe('an archive whose items have no revision', () => {
  it('adds nothing a second time', async () => {
    const journal = memoryJournal();
    const bring = async () =>
      value(await importArchive(journal, { from: 'archive.json', read: read(archive(note())) }, reviseDeps()));
    expect(await bring()).toMatchObject({ added: 1 });
    expect(await bring()).toMatchObject({ added: 0, replaced: 0, unchanged: 1, conflicts: 0 });
  });

  it('loses neither of two texts under one id', async () => {
    const journal = memoryJournal();
    const deps = reviseDeps();
    for (const text of [archive(note()), archive(note({ markdown: 'Written anew.' }))]) {
      value(await importArchive(journal, { from: 'archive.json', read: read(text) }, deps));
    }
    const said = journal.heads('n1').map((head) => ('markdown' in head ? head.markdown : null));
    expect(said.toSorted()).toEqual(['Written anew.', 'Written by hand.']);
  });
});

describe('an archive with a value that cannot be', () => {
  it.each([
    ['createdAt', { createdAt: '2026-07-01T25:00:00Z' }, /an instant that exists/],
    ['updatedAt', { updatedAt: '2026-02-28T10:60:00Z' }, /an instant that exists/],
    ['tz', { tz: 'Europe/Atlantis' }, /a time zone/],
    ['utcOffsetMinutes', { utcOffsetMinutes: 900 }, /from -720 to 840/],
  ] as const)('is refused with the place: %s', (field, given, problem) => {
    const refused = failure(parseArchive(archive(note(), note({ id: 'n2', ...given })), 'archive.json'));
    expect(refused).toMatchObject({ code: 'archive-invalid', path: `entries.1.${field}` });
    expect('problem' in refused ? refused.problem : '').toMatch(problem);
  });
});
