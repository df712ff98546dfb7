import { describe, expect, it } from 'vitest';
import { goneFor } from '../../../../../electron/journal/core/whole-record.ts';
import { joinJournal } from '../../../../../electron/journal/merge/join-journal.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aHandlerDesk } from '../../../../support/handler-desk.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';
import { aNote, aPartner } from '../../../../support/records.ts';
import { reviseDeps } from '../../../../support/revise-deps.ts';
import { failure, value } from '../../../../support/vault-fixture.ts';

const entry = (id: string, given: Partial<Parameters<typeof aReflection>[0]> = {}) =>
  aReflection({ id, revision: `${id}-1`, forDate: day('2026-07-01'), note: `Said in ${id}.`, ...given });
const later = <Kind extends Entry>(before: Kind, given: Partial<Kind>): Kind => ({
  ...{ ...before, revision: `${before.id}-2`, parents: [...before.parents, before.revision] },
  ...{ updatedAt: '2026-07-05T10:00:00.000Z', ...given },
});
const deps = reviseDeps(Date.UTC(2026, 6, 6, 18));
const join = (journal: ReturnType<typeof memoryJournal>, items: Parameters<typeof joinJournal>[1]['items']) =>
  joinJournal(journal, { items, from: 'train' }, deps);

describe('a join', () => {
  it('keeps for 30 days what a later version took the place of', async () => {
    const { journal, handlers } = aHandlerDesk([entry('e')]);
    value(await join(journal, [later(entry('e'), { note: 'Said there.' })]));
    expect(journal.reflections()).toMatchObject([{ id: 'e', note: 'Said there.' }]);
    expect(journal.versions()).toMatchObject([{ because: 'merged', entry: { note: 'Said in e.' } }]);
    expect(value(await handlers['entry:read']({ id: 'e' })).versions).toHaveLength(1);
  });

  it('keeps no version of what says the same', async () => {
    const journal = memoryJournal([entry('e')]);
    value(await join(journal, [later(entry('e'), {})]));
    expect(journal.versions()).toEqual([]);
  });

  it('keeps the same words on both sides where one revision has two contents, and says so', async () => {
    const [here, there] = [entry('e', { note: 'B' }), entry('e', { note: 'A' })];
    const [one, other] = [memoryJournal([here]), memoryJournal([there])];
    const report = value(await join(one, [there]));
    expect(report.otherWords).toMatchObject([{ id: 'e' }]);
    value(await join(other, [here]));
    expect(one.joined()).toEqual(other.joined());
  });
});

describe('what was deleted for good elsewhere', () => {
  const gone = (of: Entry) => goneFor(memoryJournal([of]), of.id);

  it('goes here, rests in the bin as that, and stands again where the writer wants it', async () => {
    const { journal, handlers } = aHandlerDesk([entry('e')]);
    value(await join(journal, [gone(entry('e'))]));
    expect(journal.find('e')).toBe(undefined);
    const { entries } = value(await handlers['bin:read'](null));
    expect(entries).toMatchObject([{ goneElsewhere: true, title: 'Daily check-in' }]);
    value(await handlers['entry:restore']({ id: entries[0]?.id ?? '' }));
    expect(journal.reflections()).toMatchObject([{ id: 'e', note: 'Said in e.' }]);
    // It stands over what let it go: the other laptop takes it back.
    const other = memoryJournal([gone(entry('e'))]);
    value(await join(other, journal.joined()));
    expect(other.joined()).toEqual(journal.joined());
  });

  it('takes nothing that was written since: the edit stands, and nothing is asked', async () => {
    const { journal, handlers } = aHandlerDesk([later(entry('e'), { note: 'Written since.' })]);
    value(await join(journal, [gone(entry('e'))]));
    expect(journal.reflections()).toMatchObject([{ note: 'Written since.' }]);
    expect(value(await handlers['conflicts:read'](null)).conflicts).toEqual([]);
  });

  it('is not brought back by a copy made earlier, is named, and comes back when it is chosen', async () => {
    const journal = memoryJournal([gone(entry('e'))]);
    const report = value(await join(journal, [entry('e')]));
    expect(report.deletedHere).toMatchObject([{ id: 'e', kind: 'Check-in', day: '2026-07-01' }]);
    expect(journal.reflections()).toEqual([]);
    const choice = { bringBack: new Set(['e']) };
    value(await joinJournal(journal, { items: [entry('e')], from: 'train' }, deps, choice));
    expect(journal.reflections()).toMatchObject([{ id: 'e', note: 'Said in e.' }]);
  });

  it('comes to the same record on two laptops that let the same go', () => {
    expect(gone(entry('e'))).toEqual(gone(entry('e')));
  });
});

describe('the brake', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => entry(`e${n}`));
  const binned = (records: readonly ReturnType<typeof entry>[]) =>
    records.map((record) => later(record, { deletedAt: '2026-07-05T10:00:00.000Z' }));

  it('stops a join that would put more than ten records, and more than 5 % of all, into the bin', async () => {
    const journal = memoryJournal(many(100));
    const refused = failure(await join(journal, binned(many(11))));
    expect(refused).toEqual({ code: 'join-takes-away', binned: 11, gone: 0, live: 100 });
    expect(journal.reflections()).toHaveLength(100);
  });

  it('goes on with ten, with 5 %, and where it is told to', async () => {
    const few = memoryJournal(many(20));
    expect(value(await join(few, binned(many(10)))).takenAway).toEqual({ binned: 10, gone: 0, live: 20 });
    const large = memoryJournal([...many(219), aPartner()]);
    expect(value(await join(large, binned(many(11)))).takenAway.binned).toBe(11);
    const told = memoryJournal(many(20));
    const items = binned(many(20));
    value(await joinJournal(told, { items, from: 'train' }, deps, { allowRemovals: true }));
    expect(told.reflections()).toEqual([]);
  });

  it('does not count an edit that stands beside a deletion', async () => {
    const journal = memoryJournal(
      many(20).map((record) => ({ ...later(record, { note: 'here' }), revision: `${record.id}-h` })),
    );
    expect(value(await join(journal, binned(many(20)))).takenAway.binned).toBe(0);
  });
});

describe('a note that is changed while another version comes in', () => {
  it('stands beside what came, says so before it is finished, and loses neither', async () => {
    const note = aNote({ id: 'n', revision: 'n-1', markdown: 'As it was.' });
    const { journal, handlers } = aHandlerDesk([note]);
    const begun = value(await handlers['note:begin']({ entryId: 'n', forDate: null, attachedTo: null }));
    const content = { ...begun.content, markdown: 'Changed here.' };
    value(await handlers['note:draft']({ draftId: begun.draftId, counter: 1, caret: null, content }));
    value(await join(journal, [later(note, { markdown: 'Changed there.' })]));
    expect(value(await handlers['note:open']({ draftId: begun.draftId }))).toMatchObject({ otherCame: true, content });
    value(await handlers['note:complete']({ draftId: begun.draftId, content }));
    const said = journal.heads('n').map((head) => ('markdown' in head ? head.markdown : null));
    expect(new Set(said)).toEqual(new Set(['Changed here.', 'Changed there.']));
    expect(value(await handlers['conflicts:marks'](null)).records).toEqual([{ id: 'n', versions: 2 }]);
  });
});
