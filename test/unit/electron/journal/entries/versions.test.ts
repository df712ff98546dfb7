import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { markEntry } from '../../../../../electron/journal/entries/bin.ts';
import { bringBack, readVersion } from '../../../../../electron/journal/entries/versions.ts';
import { noteAt, writeNote } from '../../../../support/note-desk.ts';
import { value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 18));
});
afterEach(() => desk.close());

describe('an earlier version', () => {
  it('is shown beside the present words, and comes back as a new revision', async () => {
    const id = await writeNote(desk, { markdown: 'it ran long' });
    await writeNote(desk, { markdown: 'it ran short' }, id);
    value(await markEntry(desk.journal, id, { starred: true }, desk.deps));
    const [version] = desk.journal.versions();
    const compared = value(readVersion(desk.journal, version?.id ?? '', 60));
    expect(compared.text).toEqual([
      { kind: 'same', text: 'it ran ' },
      { kind: 'removed', text: 'long' },
      { kind: 'added', text: 'short' },
    ]);
    expect(compared.words).toEqual({ added: 1, removed: 1 });
    expect(compared.line).toMatchObject({
      replacedOn: '2026-11-20',
      replacedTime: '19:00',
      retentionEnds: '2026-12-20',
    });
    const { revision } = noteAt(desk, id);
    value(await bringBack(desk.journal, version?.id ?? '', desk.deps));
    expect(noteAt(desk, id)).toMatchObject({ markdown: 'it ran long', starred: true });
    expect(noteAt(desk, id).parents).toContain(revision);
    expect(desk.journal.versions().map(({ entry }) => entry.type === 'note' && entry.markdown)).toContain(
      'it ran short',
    );
  });
});
