import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { surroundingsOf } from '../../../../../electron/journal/entries/entry-links.ts';
import { createNotes } from '../../../../../electron/journal/notes/notes.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { NEW_NOTE, noteAt, writeNote } from '../../../../support/note-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 18));
});
afterEach(() => desk.close());

describe('a note beside a check-in', () => {
  it('is shown on both pages, each between its neighbours in time', async () => {
    const checkIn = aReflection({ id: 'c1', forDate: day('2026-11-18') });
    value(await desk.journal.change({ put: [checkIn] }));
    const begun = value(createNotes(desk.deps).begin(desk.journal, { ...NEW_NOTE, attachedTo: 'c1' }));
    expect(begun).toMatchObject({ content: { forDate: '2026-11-18' }, attachedEntry: { id: 'c1' } });
    const id = await writeNote(desk, { attachedTo: 'c1' });
    expect(surroundingsOf(desk.journal, checkIn, 60).notes).toMatchObject([{ id, markdown: 'First words.' }]);
    expect(surroundingsOf(desk.journal, noteAt(desk, id), 60)).toMatchObject({
      attachedTo: { id: 'c1' },
      earlier: 'c1',
      later: null,
    });
  });
});
