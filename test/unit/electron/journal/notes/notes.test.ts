import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markEntry } from '../../../../../electron/journal/entries/bin.ts';
import { createNotes, unfinishedNotes } from '../../../../../electron/journal/notes/notes.ts';
import { day } from '../../../../support/builders.ts';
import { NEW_NOTE, noteAt, noteContent, writeNote } from '../../../../support/note-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 18));
});
afterEach(() => desk.close());

describe('a note', () => {
  it('that is only opened, or finished without a word, leaves nothing', async () => {
    const notes = createNotes(desk.deps);
    const { draftId } = value(notes.begin(desk.journal, NEW_NOTE));
    expect(value(await notes.complete(desk.journal, draftId, noteContent({ markdown: ' \n', title: '' })))).toEqual({
      entryId: null,
    });
    await desk.reopen();
    expect(desk.journal.all()).toEqual([]);
  });

  it('comes back from its draft with words and caret after the vault was closed', async () => {
    const notes = createNotes(desk.deps);
    const { draftId } = value(notes.begin(desk.journal, NEW_NOTE));
    value(await notes.draft(desk.journal, { draftId, counter: 1, caret: 5, content: noteContent({ title: 'T' }) }));
    await desk.reopen();
    expect(value(createNotes(desk.deps).open(desk.journal, draftId))).toMatchObject({
      content: noteContent({ title: 'T' }),
      caret: 5,
      counter: 1,
      resumed: true,
    });
    expect(unfinishedNotes(desk.journal)).toEqual([{ draftId, title: 'T', forDate: '2026-11-20', changes: false }]);
  });

  it('is not undone by a message that arrives late', async () => {
    const notes = createNotes(desk.deps);
    const { draftId } = value(notes.begin(desk.journal, NEW_NOTE));
    value(
      await notes.draft(desk.journal, { draftId, counter: 2, caret: null, content: noteContent({ markdown: 'new' }) }),
    );
    const late = { draftId, counter: 1, caret: null, content: noteContent({ markdown: 'old' }) };
    expect(value(await notes.draft(desk.journal, late))).toEqual({ counter: 2 });
    expect(value(notes.open(desk.journal, draftId)).content.markdown).toBe('new');
  });

  it('whose every word was taken out again keeps its draft until the writer ends it', async () => {
    const notes = createNotes(desk.deps);
    const { draftId } = value(notes.begin(desk.journal, NEW_NOTE));
    value(await notes.draft(desk.journal, { draftId, counter: 1, caret: 0, content: noteContent() }));
    value(await notes.draft(desk.journal, { draftId, counter: 2, caret: 0, content: noteContent({ markdown: '' }) }));
    await desk.reopen();
    expect(unfinishedNotes(desk.journal)).toMatchObject([{ draftId, title: '' }]);
    value(await createNotes(desk.deps).discard(desk.journal, draftId));
    expect(desk.journal.all()).toEqual([]);
  });

  it('becomes an entry of its day, several of them on one day, and its draft is gone', async () => {
    await writeNote(desk, { markdown: 'one' });
    await writeNote(desk, { markdown: 'two', forDate: day('2026-11-20'), private: true });
    expect(desk.journal.entries()).toHaveLength(2);
    expect(desk.journal.noteDrafts()).toEqual([]);
    expect(desk.journal.entries().map(({ createdLocalDate }) => createdLocalDate)).toEqual([
      '2026-11-20',
      '2026-11-20',
    ]);
  });

  it('that is changed keeps what it said before; one that is not changed stays as it is', async () => {
    const id = await writeNote(desk, { markdown: 'before' });
    const { revision } = noteAt(desk, id);
    expect(await writeNote(desk, { markdown: 'before' }, id)).toBe(id);
    expect(noteAt(desk, id).revision).toBe(revision);
    expect(await writeNote(desk, { markdown: 'after' }, id)).toBe(id);
    expect(noteAt(desk, id)).toMatchObject({ markdown: 'after', parents: [revision] });
    expect(desk.journal.versions()).toMatchObject([{ entry: { markdown: 'before' } }]);
  });

  it('is marked and given projects while it is written; where they alone change, no version is kept', async () => {
    const id = await writeNote(desk, { starred: true, projects: ['Payments', ' payments ', ''] });
    expect(noteAt(desk, id)).toMatchObject({ starred: true, pinned: false, private: false, projects: ['Payments'] });
    const { revision } = noteAt(desk, id);
    await writeNote(desk, { starred: true, projects: ['Payments'] }, id);
    expect(noteAt(desk, id).revision).toBe(revision);
    await writeNote(desk, { private: true, projects: [] }, id);
    expect(noteAt(desk, id)).toMatchObject({ starred: false, private: true, projects: [], parents: [revision] });
    expect(desk.journal.versions()).toEqual([]);
  });

  it('keeps what was marked on its page while a draft of it waited, beside what was marked in the draft', async () => {
    const id = await writeNote(desk, { projects: ['Payments'] });
    const notes = createNotes(desk.deps);
    const { draftId, content } = value(notes.begin(desk.journal, { ...NEW_NOTE, entryId: id }));
    const begun = { ...content, markdown: 'More words.', pinned: true };
    value(await notes.draft(desk.journal, { draftId, counter: 1, caret: null, content: begun }));
    value(await markEntry(desk.journal, id, { private: true, starred: true }, desk.deps));
    const resumed = value(notes.open(desk.journal, draftId));
    expect(resumed.content).toEqual({ ...begun, private: true, starred: true });
    value(await notes.complete(desk.journal, draftId, resumed.content));
    expect(noteAt(desk, id)).toMatchObject({
      markdown: 'More words.',
      private: true,
      starred: true,
      pinned: true,
      projects: ['Payments'],
    });
  });

  it('comes back from its draft without what that took away', async () => {
    const id = await writeNote(desk, { starred: true, projects: ['Payments'] });
    const notes = createNotes(desk.deps);
    const { draftId, content } = value(notes.begin(desk.journal, { ...NEW_NOTE, entryId: id }));
    const begun = { ...content, starred: false, projects: [] };
    value(await notes.draft(desk.journal, { draftId, counter: 1, caret: null, content: begun }));
    expect(value(notes.open(desk.journal, draftId)).content).toEqual(begun);
  });
});
