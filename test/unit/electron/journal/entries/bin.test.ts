import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteEntry, dropEntry, restoreEntry } from '../../../../../electron/journal/entries/bin.ts';
import { readBin } from '../../../../../electron/journal/entries/bin-rows.ts';
import { type FormDesk, openFormDesk } from '../../../../support/form-desk.ts';
import { writeNote } from '../../../../support/note-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';

let desk: FormDesk;
beforeEach(async () => {
  desk = await openFormDesk(Date.UTC(2026, 10, 20, 18));
});
afterEach(() => desk.close());

describe('the bin', () => {
  it('names the day until which an entry stays, gives it back, and lets it go for good with its versions', async () => {
    const id = await writeNote(desk, { title: 'Kept', markdown: 'before' });
    await writeNote(desk, { title: 'Kept', markdown: 'after' }, id);
    expect(await dropEntry(desk.journal, id)).toMatchObject({ ok: false });
    value(await deleteEntry(desk.journal, id, desk.deps));
    expect(readBin(desk.journal, 60)).toMatchObject([
      { id, title: 'Kept', deletedOn: '2026-11-20', retentionEnds: '2026-12-20', excerpt: 'after' },
    ]);
    value(await restoreEntry(desk.journal, id, desk.deps));
    expect(readBin(desk.journal, 60)).toEqual([]);
    value(await deleteEntry(desk.journal, id, desk.deps));
    value(await dropEntry(desk.journal, id));
    await desk.reopen();
    expect(desk.journal.all()).toEqual([]);
  });
});

describe('an entry in the bin', () => {
  it('leaves the journal and comes back as it was, under a revision that names the earlier ones', async () => {
    const entry = await desk.finish(desk.opened('daily'), {});
    value(await deleteEntry(desk.journal, entry.id, desk.deps));
    await desk.reopen();
    expect(desk.journal.entries()).toEqual([]);
    value(await restoreEntry(desk.journal, entry.id, desk.deps));
    const [back] = desk.journal.reflections();
    expect(back).toMatchObject({ id: entry.id, answers: entry.answers, deletedAt: null });
    expect(back?.parents).toHaveLength(2);
    expect(back?.parents[0]).toBe(entry.revision);
  });
});
