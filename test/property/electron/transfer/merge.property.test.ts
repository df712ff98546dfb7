import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../../../electron/journal/core/journal.ts';
import { importRecords, previewRecords } from '../../../../electron/transfer/import-archive.ts';
import { ok } from '../../../../shared/errors/result.ts';
import { type FinishedRecord, isFinished, type JournalRecord } from '../../../../shared/records/journal-record.ts';
import { aReflection } from '../../../support/builders.ts';
import { value } from '../../../support/vault-fixture.ts';

/** As much of a journal as merging touches. */
const aJournal = (records: readonly FinishedRecord[]): Journal => {
  const held = new Map<string, JournalRecord>(records.map((record) => [record.id, record]));
  const all = () => [...held.values()];
  return {
    all,
    find: (id) => held.get(id),
    entries: () => [],
    reflections: () => [],
    roles: () => [],
    of: () => [],
    drafts: () => [],
    noteDrafts: () => [],
    versions: () => [],
    follow: () => () => undefined,
    change: async ({ put = [] }) => {
      for (const record of put) held.set(record.id, record);
      return ok(null);
    },
  };
};
const finished = (journal: Journal) => journal.all().filter(isFinished);

/**
 * A line of edits of one entry on one laptop: a shared beginning of `common` revisions, then `own` ones that only this
 * laptop knows.
 */
const entryOf = (id: string, laptop: string, common: number, own: number): FinishedRecord => {
  const line = [
    ...Array.from({ length: common }, (_, n) => `${id}-${n}`),
    ...Array.from({ length: own }, (_, n) => `${id}-${laptop}${n}`),
  ];
  return aReflection({ id, revision: line.at(-1) ?? '', parents: line.slice(0, -1), note: laptop });
};
const histories = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    common: fc.integer({ min: 1, max: 3 }),
    mine: fc.nat(2),
    theirs: fc.nat(2),
    where: fc.constantFrom('mine', 'theirs', 'both'),
  }),
  { selector: ({ id }) => id },
);
type Histories = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;
const sideOf = (given: Histories, side: 'mine' | 'theirs'): readonly FinishedRecord[] =>
  given
    .filter(({ where }) => where === side || where === 'both')
    .map((history) => entryOf(history.id, side, history.common, history[side]));

describe('every merge of two laptops', () => {
  it('keeps every edit: each revision is there, or something that descends from it', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (given) => {
        const [mine, theirs] = [sideOf(given, 'mine'), sideOf(given, 'theirs')];
        const journal = aJournal(mine);
        value(await importRecords(journal, theirs));
        const known = new Set(finished(journal).flatMap(({ revision, parents }) => [revision, ...parents]));
        for (const { revision } of [...mine, ...theirs]) expect(known).toContain(revision);
      }),
    );
  });

  it('does what its report said, and a second time nothing', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (given) => {
        const theirs = sideOf(given, 'theirs');
        const journal = aJournal(sideOf(given, 'mine'));
        const report = previewRecords(journal, theirs);
        expect(value(await importRecords(journal, theirs))).toEqual(report);
        const after = finished(journal);
        const again = value(await importRecords(journal, theirs));
        expect(again).toEqual({ added: 0, replaced: 0, unchanged: theirs.length, conflicts: 0 });
        expect(finished(journal)).toEqual(after);
      }),
    );
  });

  it('calls it a conflict exactly when both laptops went on from the same revision', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (given) => {
        const report = previewRecords(aJournal(sideOf(given, 'mine')), sideOf(given, 'theirs'));
        const both = given.filter(({ where }) => where === 'both');
        expect(report.conflicts).toBe(both.filter(({ mine, theirs }) => mine > 0 && theirs > 0).length);
        expect(report.replaced).toBe(both.filter(({ mine, theirs }) => mine === 0 && theirs > 0).length);
      }),
    );
  });
});
