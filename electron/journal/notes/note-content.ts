import type { NoteContent } from '../../../shared/ipc/notes.ts';
import type { NoteDraft } from '../../../shared/records/entries/draft.ts';
import type { Note } from '../../../shared/records/entries/note.ts';
import type { Moment } from '../../platform/clock.ts';
import { freshHead, type ReviseDeps } from '../core/revise.ts';

/** What is true of a note beside its words. */
export type NoteMarks = Pick<NoteContent, 'private' | 'starred' | 'pinned' | 'projects'>;

const UNMARKED: NoteMarks = { private: false, starred: false, pinned: false, projects: [] };

/** The marks of a note; of a new one, null, none. */
export const marksOf = (of: NoteMarks | null): NoteMarks => {
  const { private: isPrivate, starred, pinned, projects } = of ?? UNMARKED;
  return { private: isPrivate, starred, pinned, projects };
};

const sameNames = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((name, index) => name === others[index]);

/** What a draft keeps of marks: those that are otherwise than in the note that it changes. */
const changedMarks = (marks: NoteMarks, note: Note | null): Partial<NoteMarks> => {
  const before = marksOf(note);
  return {
    ...(marks.private === before.private ? {} : { private: marks.private }),
    ...(marks.starred === before.starred ? {} : { starred: marks.starred }),
    ...(marks.pinned === before.pinned ? {} : { pinned: marks.pinned }),
    ...(sameNames(marks.projects, before.projects) ? {} : { projects: marks.projects }),
  };
};

type Words = Pick<NoteContent, 'forDate' | 'title' | 'markdown' | 'attachedTo'>;

const wordsOf = ({ forDate, title, markdown, attachedTo }: Words): Words => ({ forDate, title, markdown, attachedTo });

/** What a finished note holds for the writer. */
export const contentOfNote = (note: Note): NoteContent => ({ ...wordsOf(note), ...marksOf(note) });

/** What a draft makes of the note that it changes, or of a new one. */
export const contentOfDraft = (draft: NoteDraft, note: Note | null): NoteContent => {
  const { private: isPrivate, starred, pinned, projects } = marksOf(note);
  return {
    ...wordsOf(draft),
    private: draft.private ?? isPrivate,
    starred: draft.starred ?? starred,
    pinned: draft.pinned ?? pinned,
    projects: draft.projects ?? projects,
  };
};

/** The fields of a draft beside what is written in it. */
export type DraftHead = Pick<NoteDraft, 'id' | 'entryId' | 'base' | 'startedAt' | 'counter' | 'caret'>;

/** The draft that holds this content. */
export const draftOf = (head: DraftHead, content: NoteContent, note: Note | null): NoteDraft => {
  const { id, entryId, base, startedAt, counter, caret } = head;
  const at = { id, entryId, ...(base === undefined ? {} : { base }), startedAt, counter, caret };
  return { type: 'note-draft', ...at, ...wordsOf(content), ...changedMarks(content, note) };
};

/** Whether a note says what the writer made of it, and whether it is marked so too. */
export const comparedWith = (
  note: Note,
  content: NoteContent,
): { readonly words: boolean; readonly marks: boolean } => ({
  words:
    note.forDate === content.forDate &&
    note.title === content.title &&
    note.markdown === content.markdown &&
    note.attachedTo === content.attachedTo,
  marks: Object.keys(changedMarks(content, note)).length === 0,
});

/** A note as it is first kept; its labels are the caller's to add. */
export const freshNote = (content: NoteContent, now: Moment, deps: ReviseDeps): Note => ({
  type: 'note',
  ...freshHead(deps),
  createdAt: now.instant,
  tz: now.zone,
  utcOffsetMinutes: now.utcOffsetMinutes,
  createdLocalDate: now.day,
  updatedAt: null,
  tags: [],
  people: [],
  ...content,
});
