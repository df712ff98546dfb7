import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deleteEntry, dropEntry, markEntry, readBin, restoreEntry } from '../../../../electron/journal/bin.ts';
import { surroundingsOf } from '../../../../electron/journal/entry-links.ts';
import { type Journal, openJournal } from '../../../../electron/journal/journal.ts';
import { createNotes, unfinishedNotes } from '../../../../electron/journal/notes.ts';
import {
  deleteTemplate,
  keepTemplate,
  listTemplates,
  renameTemplate,
  restoreTemplate,
} from '../../../../electron/journal/templates.ts';
import { bringBack, readVersion } from '../../../../electron/journal/versions.ts';
import { momentAt } from '../../../../electron/platform/clock.ts';
import { newRecordId } from '../../../../electron/vault/record-id.ts';
import type { OpenVault } from '../../../../electron/vault/vault-contract.ts';
import type { Note } from '../../../../shared/domain/entry.ts';
import type { NoteContent } from '../../../../shared/ipc/note-views.ts';
import type { Result } from '../../../../shared/result.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';

const PASSPHRASE = 'copper lantern orchard';
const NEW = { entryId: null, forDate: null, attachedTo: null };
let folder = '';
let remove = () => {};
let vault: OpenVault;
let journal: Journal;
let now = Date.UTC(2026, 10, 20, 18);
let ids = 0;

const seams = {
  clock: () => momentAt(now, 60, 'Europe/Paris'),
  newId: () => {
    ids += 1;
    return `id${ids}`;
  },
};

const value = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const reopen = async (): Promise<void> => {
  await vault.lock();
  vault = value(await quickStore().unlock({ file: join(folder, 'a.driftline'), passphrase: PASSPHRASE }));
  journal = value(await openJournal(vault, newRecordId));
};

beforeEach(async () => {
  now = Date.UTC(2026, 10, 20, 18);
  ({ folder, remove } = temporaryFolder());
  vault = value(await quickStore().create({ file: join(folder, 'a.driftline'), passphrase: PASSPHRASE }));
  journal = value(await openJournal(vault, newRecordId));
});
afterEach(async () => {
  await vault.lock();
  remove();
});

const content = (given: Partial<NoteContent> = {}): NoteContent => ({
  forDate: day('2026-11-20'),
  title: '',
  markdown: 'First words.',
  attachedTo: null,
  private: false,
  ...given,
});

const write = async (given: Partial<NoteContent> = {}, entryId: string | null = null): Promise<string> => {
  const notes = createNotes(seams);
  const { draftId } = value(notes.begin(journal, { ...NEW, entryId }));
  return value(await notes.complete(journal, draftId, content(given))).entryId ?? '';
};

const noteAt = (id: string): Note => {
  const found = journal.find(id);
  if (found?.type !== 'note') throw new Error('no note');
  return found;
};

describe('a note', () => {
  it('that is only opened, or finished without a word, leaves nothing', async () => {
    const notes = createNotes(seams);
    const { draftId } = value(notes.begin(journal, NEW));
    expect(value(await notes.complete(journal, draftId, content({ markdown: ' \n', title: '' })))).toEqual({
      entryId: null,
    });
    await reopen();
    expect(journal.all()).toEqual([]);
  });

  it('comes back from its draft with words and caret after the vault was closed', async () => {
    const notes = createNotes(seams);
    const { draftId } = value(notes.begin(journal, NEW));
    value(await notes.draft(journal, { draftId, counter: 1, caret: 5, content: content({ title: 'T' }) }));
    await reopen();
    expect(value(createNotes(seams).open(journal, draftId))).toMatchObject({
      content: content({ title: 'T' }),
      caret: 5,
      counter: 1,
      resumed: true,
    });
    expect(unfinishedNotes(journal)).toEqual([{ draftId, title: 'T', forDate: '2026-11-20', changes: false }]);
  });

  it('is not undone by a message that arrives late', async () => {
    const notes = createNotes(seams);
    const { draftId } = value(notes.begin(journal, NEW));
    value(await notes.draft(journal, { draftId, counter: 2, caret: null, content: content({ markdown: 'new' }) }));
    const late = { draftId, counter: 1, caret: null, content: content({ markdown: 'old' }) };
    expect(value(await notes.draft(journal, late))).toEqual({ counter: 2 });
    expect(value(notes.open(journal, draftId)).content.markdown).toBe('new');
  });

  it('whose every word was taken out again keeps its draft until the writer ends it', async () => {
    const notes = createNotes(seams);
    const { draftId } = value(notes.begin(journal, NEW));
    value(await notes.draft(journal, { draftId, counter: 1, caret: 0, content: content() }));
    value(await notes.draft(journal, { draftId, counter: 2, caret: 0, content: content({ markdown: '' }) }));
    await reopen();
    expect(unfinishedNotes(journal)).toMatchObject([{ draftId, title: '' }]);
    value(await createNotes(seams).discard(journal, draftId));
    expect(journal.all()).toEqual([]);
  });

  it('becomes an entry of its day, several of them on one day, and its draft is gone', async () => {
    await write({ markdown: 'one' });
    await write({ markdown: 'two', forDate: day('2026-11-20'), private: true });
    expect(journal.entries()).toHaveLength(2);
    expect(journal.noteDrafts()).toEqual([]);
    expect(journal.entries().map(({ createdLocalDate }) => createdLocalDate)).toEqual(['2026-11-20', '2026-11-20']);
  });

  it('that is changed keeps what it said before; one that is not changed stays as it is', async () => {
    const id = await write({ markdown: 'before' });
    const { revision } = noteAt(id);
    expect(await write({ markdown: 'before' }, id)).toBe(id);
    expect(noteAt(id).revision).toBe(revision);
    expect(await write({ markdown: 'after' }, id)).toBe(id);
    expect(noteAt(id)).toMatchObject({ markdown: 'after', parents: [revision] });
    expect(journal.versions()).toMatchObject([{ entry: { markdown: 'before' } }]);
  });

  it('stands beside the check-in it belongs to, on both pages', async () => {
    const checkIn = aReflection({ id: 'c1', forDate: day('2026-11-18') });
    value(await journal.change({ put: [checkIn] }));
    const begun = value(createNotes(seams).begin(journal, { ...NEW, attachedTo: 'c1' }));
    expect(begun).toMatchObject({ content: { forDate: '2026-11-18' }, attachedEntry: { id: 'c1' } });
    const id = await write({ attachedTo: 'c1' });
    expect(surroundingsOf(journal, checkIn, 60).notes).toMatchObject([{ id, markdown: 'First words.' }]);
    expect(surroundingsOf(journal, noteAt(id), 60)).toMatchObject({
      attachedTo: { id: 'c1' },
      earlier: 'c1',
      later: null,
    });
  });
});

describe('an earlier version', () => {
  it('is shown beside the present words, and comes back as a new revision', async () => {
    const id = await write({ markdown: 'it ran long' });
    await write({ markdown: 'it ran short' }, id);
    value(await markEntry(journal, id, { starred: true }, seams));
    const [version] = journal.versions();
    const compared = value(readVersion(journal, version?.id ?? '', 60));
    expect(compared.text).toEqual([
      { kind: 'same', text: 'it ran ' },
      { kind: 'removed', text: 'long' },
      { kind: 'added', text: 'short' },
    ]);
    expect(compared.words).toEqual({ added: 1, removed: 1 });
    expect(compared.line).toMatchObject({ replacedOn: '2026-11-20', replacedTime: '19:00', goesOn: '2026-12-20' });
    const { revision } = noteAt(id);
    value(await bringBack(journal, version?.id ?? '', seams));
    expect(noteAt(id)).toMatchObject({ markdown: 'it ran long', starred: true });
    expect(noteAt(id).parents).toContain(revision);
    expect(journal.versions().map(({ entry }) => entry.type === 'note' && entry.markdown)).toContain('it ran short');
  });
});

describe('the bin', () => {
  it('names the day until which an entry stays, gives it back, and lets it go for good with its versions', async () => {
    const id = await write({ title: 'Kept', markdown: 'before' });
    await write({ title: 'Kept', markdown: 'after' }, id);
    expect(await dropEntry(journal, id)).toMatchObject({ ok: false });
    value(await deleteEntry(journal, id, seams));
    expect(readBin(journal, 60)).toMatchObject([
      { id, title: 'Kept', deletedOn: '2026-11-20', goesOn: '2026-12-20', excerpt: 'after' },
    ]);
    value(await restoreEntry(journal, id, seams));
    expect(readBin(journal, 60)).toEqual([]);
    value(await deleteEntry(journal, id, seams));
    value(await dropEntry(journal, id));
    await reopen();
    expect(journal.all()).toEqual([]);
  });
});

describe('templates', () => {
  it('are those of the product and the writer’s own, which can be renamed, deleted and brought back', async () => {
    value(await keepTemplate(journal, { title: 'Mine', markdown: '## Why\n' }, seams));
    const [mine] = listTemplates(journal);
    expect(mine).toMatchObject({ title: 'Mine', own: true });
    const id = mine?.id ?? '';
    value(await renameTemplate(journal, id, 'Ours', seams));
    expect(listTemplates(journal)[0]).toMatchObject({ title: 'Ours', markdown: '## Why\n' });
    value(await deleteTemplate(journal, id, seams));
    expect(listTemplates(journal).some(({ own }) => own)).toBe(false);
    value(await restoreTemplate(journal, id, seams));
    expect(listTemplates(journal).map(({ title }) => title)).toEqual([
      'Ours',
      'One-to-one debrief',
      'Incident week',
      'Reorganisation',
      'Quarter retrospective',
    ]);
  });
});
