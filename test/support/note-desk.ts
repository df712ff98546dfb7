import { createNotes } from '../../electron/journal/notes/notes.ts';
import type { NoteContent } from '../../shared/ipc/notes.ts';
import type { Note } from '../../shared/records/entries/note.ts';
import { day } from './builders.ts';
import { value } from './vault-fixture.ts';
import type { WritingDesk } from './writing-desk.ts';

/** A note that begins with nothing. */
export const NEW_NOTE = { entryId: null, forDate: null, attachedTo: null };

/** What a note of two words says. */
export const noteContent = (given: Partial<NoteContent> = {}): NoteContent => ({
  forDate: day('2026-11-20'),
  title: '',
  markdown: 'First words.',
  attachedTo: null,
  private: false,
  starred: false,
  pinned: false,
  projects: [],
  ...given,
});

/** Writes a note, or changes the one with this id, and gives its id. */
export const writeNote = async (
  desk: WritingDesk,
  given: Partial<NoteContent> = {},
  entryId: string | null = null,
): Promise<string> => {
  const notes = createNotes(desk.deps);
  const { draftId } = value(notes.begin(desk.journal, { ...NEW_NOTE, entryId }));
  return value(await notes.complete(desk.journal, draftId, noteContent(given))).entryId ?? '';
};

/** The note with this id; a test without it fails. */
export const noteAt = (desk: WritingDesk, id: string): Note => {
  const found = desk.journal.find(id);
  if (found?.type !== 'note') throw new Error('no note');
  return found;
};
