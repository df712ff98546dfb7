import { describe, expect, it } from 'vitest';
import { joinJournal } from '../../../../../electron/journal/merge/join-journal.ts';
import type { Commitment } from '../../../../../shared/records/beside/commitment.ts';
import { isFinished, type JoinedRecord } from '../../../../../shared/records/journal-record.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aHandlerDesk } from '../../../../support/handler-desk.ts';
import { aCommitment, aNote, aPartner } from '../../../../support/records.ts';
import { reviseDeps } from '../../../../support/revise-deps.ts';
import { failure, value } from '../../../../support/vault-fixture.ts';

const base = aCommitment({ id: 'k', revision: 'r1', parents: [] });
const ours: Commitment = {
  ...{ ...base, revision: 'ours', parents: ['r1'], placeInWeek: 'Fridays' },
  updatedAt: '2026-07-03T10:00:00.000Z',
};
const theirs: Commitment = {
  ...{ ...base, revision: 'theirs', parents: ['r1'], action: 'then I write first' },
  updatedAt: '2026-07-02T10:00:00.000Z',
};

const deps = reviseDeps(Date.UTC(2026, 6, 6, 18));

/** Our records, with those of another laptop brought in. */
const brought = async (here: readonly JoinedRecord[], items: readonly JoinedRecord[]) => {
  const desk = aHandlerDesk(here);
  value(await joinJournal(desk.journal, { items, from: 'train.driftline' }, deps));
  const conflicts = async () => value(await desk.handlers['conflicts:read'](null)).conflicts;
  const keep = async (id: string, revision: string) => value(await desk.handlers['conflict:keep']({ id, revision }));
  return { ...desk, conflicts, keep };
};

describe('what was changed in two journals', () => {
  it('is shown with each version, which counts, when each was saved, where it came from, and what differs', async () => {
    const { conflicts } = await brought([ours, aPartner()], [theirs]);
    const [conflict, ...others] = await conflicts();
    expect(others).toEqual([]);
    expect(conflict).toMatchObject({
      ...{ id: 'k', kind: 'Commitment', title: base.cue, isEntry: false },
      versions: [
        {
          revision: 'ours',
          counts: true,
          savedAt: ours.updatedAt,
          from: null,
          differs: 'Then: …rebook it the same day',
        },
        { revision: 'theirs', counts: false, savedAt: theirs.updatedAt, from: 'train.driftline' },
      ],
    });
    const differing = conflict?.lines.filter(({ differs }) => differs).map(({ label, words }) => ({ label, words }));
    expect(differing).toEqual([
      { label: 'Then', words: [base.action, 'then I write first'] },
      { label: 'Place in the week', words: ['Fridays', ''] },
    ]);
  });

  it('counts once, as its first version says, and is named by its one id', async () => {
    const { journal, handlers } = await brought([ours], [theirs]);
    expect(journal.of('commitment')).toEqual([ours]);
    expect(journal.find('k')).toEqual(ours);
    expect(value(await handlers['conflicts:marks'](null))).toEqual({
      records: [{ id: 'k', versions: 2 }],
      twice: [],
      unread: 0,
    });
  });

  it('is no conflict where both say the same, whoever saved it and when', async () => {
    const same: Commitment = { ...ours, revision: 'theirs', updatedAt: '2026-07-05T10:00:00.000Z' };
    const { journal, conflicts } = await brought([ours], [same]);
    expect(await conflicts()).toEqual([]);
    expect(journal.of('commitment')).toHaveLength(1);
  });

  it('is shown where it was edited here and deleted there, and the edit counts', async () => {
    const binned: Commitment = { ...base, revision: 'theirs', parents: ['r1'], deletedAt: '2026-07-05T10:00:00.000Z' };
    const { journal, conflicts } = await brought([ours], [binned]);
    expect(journal.of('commitment')).toEqual([ours]);
    expect((await conflicts())[0]?.versions.map(({ inBin }) => inBin)).toEqual([false, true]);
  });
});

describe('keeping one version', () => {
  it('makes one revision over all of them, so that the other journal takes it as it comes', async () => {
    const { journal, conflicts, keep } = await brought([ours], [theirs]);
    const kept = await keep('k', 'theirs');
    expect(await conflicts()).toEqual([]);
    const [head, ...others] = journal.heads('k');
    expect(others).toEqual([]);
    expect(head).toMatchObject({ id: 'k', revision: kept.revision, action: 'then I write first' });
    expect(new Set(head?.parents)).toEqual(new Set(['r1', 'ours', 'theirs']));

    const other = await brought([theirs], [ours]);
    value(await joinJournal(other.journal, { items: journal.joined(), from: 'desk' }, deps));
    expect(other.journal.joined()).toEqual(journal.joined());
    expect(await other.conflicts()).toEqual([]);
  });

  it('keeps what it took the place of for 30 days, with a way back', async () => {
    const { journal, handlers, keep } = await brought([ours], [theirs]);
    await keep('k', 'theirs');
    const { setAside } = value(await handlers['conflicts:read'](null));
    expect(setAside).toMatchObject([{ kind: 'Commitment', because: 'kept' }]);
    value(await handlers['version:bring-back']({ id: setAside[0]?.id ?? '' }));
    expect(journal.of('commitment')).toMatchObject([{ id: 'k', placeInWeek: 'Fridays' }]);
  });

  it('is undone by one revision for each, over the one that was kept and not over each other', async () => {
    const { journal, handlers, conflicts, keep } = await brought([ours], [theirs]);
    const kept = await keep('k', 'theirs');
    value(await handlers['conflict:undo'](kept));
    const heads = journal.heads('k').filter(isFinished);
    expect(heads).toMatchObject([{ placeInWeek: 'Fridays' }, { action: 'then I write first' }]);
    for (const head of heads) expect(head.parents).toContain(kept.revision);
    expect(heads[0]?.parents).not.toContain(heads[1]?.revision);
    expect(heads[1]?.parents).not.toContain(heads[0]?.revision);
    expect((await conflicts())[0]?.versions.map(({ from }) => from)).toEqual([null, 'train.driftline']);
    expect(journal.versions()).toEqual([]);
  });

  it('says so where it is settled already, and where what was kept was changed since', async () => {
    const { handlers, keep } = await brought([ours], [theirs]);
    const kept = await keep('k', 'ours');
    expect(failure(await handlers['conflict:keep']({ id: 'k', revision: 'theirs' }))).toEqual({
      code: 'conflict-settled',
    });
    value(await handlers['conflict:undo'](kept));
    expect(failure(await handlers['conflict:undo'](kept))).toEqual({ code: 'conflict-settled' });
  });

  it('puts a record into the bin where the version in the bin is kept', async () => {
    const binned: Commitment = { ...base, revision: 'theirs', parents: ['r1'], deletedAt: '2026-07-05T10:00:00.000Z' };
    const { journal, keep } = await brought([ours], [binned]);
    await keep('k', 'theirs');
    expect(journal.of('commitment')).toEqual([]);
    expect(journal.versions()).toMatchObject([{ entry: { placeInWeek: 'Fridays' } }]);
  });

  it('holds for entries in the same way', async () => {
    const entry = aReflection({
      id: 'e',
      revision: 'ours',
      parents: ['r1'],
      forDate: day('2026-07-01'),
      note: 'Here.',
    });
    const { journal, conflicts, keep } = await brought([entry], [{ ...entry, revision: 'theirs', note: 'There.' }]);
    expect((await conflicts())[0]).toMatchObject({ isEntry: true, day: '2026-07-01' });
    const [, second] = journal.heads('e');
    await keep('e', second?.revision ?? '');
    expect(journal.reflections()).toHaveLength(1);
    expect(journal.versions()).toHaveLength(1);
  });
});

describe('deleting an entry that stands in two versions', () => {
  it('puts both into the bin, and takes both out again', async () => {
    const note = aNote({ id: 'n', revision: 'ours', parents: ['r1'], markdown: 'Here.' });
    const { journal, handlers, conflicts } = await brought(
      [note],
      [{ ...note, revision: 'theirs', markdown: 'There.' }],
    );
    value(await handlers['entry:delete']({ id: 'n' }));
    expect(journal.entries()).toEqual([]);
    expect(await conflicts()).toEqual([]);
    expect(value(await handlers['bin:read'](null)).entries).toHaveLength(1);
    value(await handlers['entry:restore']({ id: 'n' }));
    expect(journal.entries()).toHaveLength(1);
    expect((await conflicts())[0]?.versions).toHaveLength(2);
  });
});
