import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { NoteContent, NoteForm, UnfinishedNote } from '../../../shared/ipc/notes.ts';
import { tidyName, tidyNames } from '../../../shared/labels/labels.ts';
import type { NoteDraft } from '../../../shared/records/entries/draft.ts';
import type { Note } from '../../../shared/records/entries/note.ts';
import { shortened } from '../../../shared/wording/wording.ts';
import { baseOf, beganFrom, madeLate } from '../core/draft-base.ts';
import type { Journal } from '../core/journal.ts';
import { edited, type ReviseDeps, revised } from '../core/revise.ts';
import { entryLink } from '../entries/entry-links.ts';
import { labelledByWords } from '../labels/journal-names.ts';
import { comparedWith, contentOfDraft, contentOfNote, draftOf, freshNote, marksOf } from './note-content.ts';

type Begin = {
  readonly entryId: string | null;
  readonly forDate: CalendarDay | null;
  readonly attachedTo: string | null;
};

/** Begins, keeps and finishes notes. Opening one writes nothing: until its first word it is in memory alone. */
export type Notes = {
  /** A new note; with `entryId` the changing of a finished one, whose draft is gone on with when there is one. */
  readonly begin: (journal: Journal, wanted: Begin) => Result<NoteForm, AppError>;
  /** Fails with `draft-missing` for a draft that was never stored and was begun before the last lock. */
  readonly open: (journal: Journal, draftId: string) => Result<NoteForm, AppError>;
  /** Seals what is written so far. Resolves with the counter that is on disk. */
  readonly draft: (
    journal: Journal,
    sent: {
      readonly draftId: string;
      readonly counter: number;
      readonly caret: number | null;
      readonly content: NoteContent;
    },
  ) => Promise<Result<{ counter: number }, AppError>>;
  /** The note these words would make, stored nowhere. */
  readonly asNote: (journal: Journal, draftId: string, content: NoteContent) => Result<Note, AppError>;
  /** Makes or changes the note and removes its draft in one transaction; a new one without a word leaves nothing. */
  readonly complete: (
    journal: Journal,
    draftId: string,
    content: NoteContent,
  ) => Promise<Result<{ entryId: string | null }, AppError>>;
  /** Keeps one line as a note for today, with the labels its words name. Fails for a line without a word. */
  readonly capture: (journal: Journal, line: string) => Promise<Result<{ entryId: string }, AppError>>;
  readonly discard: (journal: Journal, draftId: string) => Promise<Result<null, AppError>>;
  /** Forgets what was begun, at lock. */
  readonly forget: () => void;
};

const isBlank = ({ title, markdown }: NoteContent): boolean => `${title}${markdown}`.trim() === '';

const noteOf = (journal: Journal, id: string | null): Note | null => {
  const found = id === null ? undefined : journal.find(id);
  return found?.type === 'note' ? found : null;
};

/** The note that a draft changes, as it was begun; null for a new one, and where nothing is left of it. */
const changedBy = (journal: Journal, draft: Pick<NoteDraft, 'entryId' | 'base'>) => {
  const { record, isLate } = beganFrom(journal, draft);
  return { note: record?.type === 'note' ? record : null, isLate };
};

/** What a finished draft puts into the journal: nothing when nothing was changed. */
const finished = (journal: Journal, draft: NoteDraft, sent: NoteContent, deps: ReviseDeps) => {
  const { note, isLate } = changedBy(journal, draft);
  const content = { ...sent, projects: tidyNames(sent.projects, note?.projects) };
  if (note === null) {
    if (isBlank(content)) return { entryId: null, put: [] };
    const fresh = labelledByWords(journal, null, freshNote(content, deps.clock(), deps));
    return { entryId: fresh.id, put: [fresh] };
  }
  const same = comparedWith(note, content);
  // Marks and labels say nothing of their own: no version is kept where they alone were changed.
  if (note.deletedAt === null && same.words && (same.marks || !isLate)) {
    return { entryId: note.id, put: same.marks ? [] : [{ ...revised(note, deps), ...marksOf(content) }] };
  }
  // Whoever finishes a note that is in the bin by now wants it in the journal.
  const { tags, people } = labelledByWords(journal, note, { ...note, ...content });
  const change = { ...content, tags, people, deletedAt: null };
  const put = isLate && draft.base ? [madeLate(note, change, draft.base, deps)] : edited(note, change, deps);
  return { entryId: note.id, put };
};

/** The notes of one session. */
export const createNotes = (deps: ReviseDeps): Notes => {
  const begun = new Map<string, NoteDraft>();

  const find = (journal: Journal, draftId: string): NoteDraft | undefined => {
    const stored = journal.find(draftId);
    if (stored?.type === 'note-draft') return stored;
    const draft = begun.get(draftId);
    const note = noteOf(journal, draft?.entryId ?? null);
    // Nothing was written in it: it says what the note says by now, renamed or not.
    return draft && note ? draftOf(draft, contentOfNote(note), note) : draft;
  };

  const form = (journal: Journal, draft: NoteDraft): NoteForm => ({
    draftId: draft.id,
    entryId: draft.entryId,
    otherCame: changedBy(journal, draft).isLate,
    today: deps.clock().day,
    content: contentOfDraft(draft, changedBy(journal, draft).note),
    attachedEntry: entryLink(journal, draft.attachedTo),
    caret: draft.caret,
    counter: draft.counter,
    resumed: draft.counter > 0,
  });

  const fresh = (journal: Journal, { entryId, forDate, attachedTo }: Begin): Result<NoteDraft, AppError> => {
    const note = noteOf(journal, entryId);
    if (entryId !== null && note === null) return fail({ code: 'entry-missing' });
    const now = deps.clock();
    const content: NoteContent = note
      ? contentOfNote(note)
      : {
          forDate: forDate ?? journal.entries().find(({ id }) => id === attachedTo)?.forDate ?? now.day,
          title: '',
          markdown: '',
          attachedTo,
          ...marksOf(null),
        };
    const changing = { entryId: note?.id ?? null, ...(note === null ? {} : { base: baseOf(note) }) };
    const head = { id: deps.newId(), ...changing, startedAt: now.instant, counter: 0, caret: null };
    return ok(draftOf(head, content, note));
  };

  return {
    begin: (journal, wanted) => {
      const changed = noteOf(journal, wanted.entryId)?.id ?? wanted.entryId;
      const resumed = journal.noteDrafts().find(({ entryId }) => entryId !== null && entryId === changed);
      if (resumed) return ok(form(journal, resumed));
      const draft = fresh(journal, wanted);
      if (!draft.ok) return draft;
      begun.set(draft.value.id, draft.value);
      return ok(form(journal, draft.value));
    },
    open: (journal, draftId) => {
      const draft = find(journal, draftId);
      return draft === undefined ? fail({ code: 'draft-missing' }) : ok(form(journal, draft));
    },
    draft: async (journal, { draftId, counter, caret, content }) => {
      const known = find(journal, draftId);
      if (known === undefined) return fail({ code: 'draft-missing' });
      // An older message that arrives late must not undo a newer one.
      if (counter <= known.counter) return ok({ counter: known.counter });
      const next = draftOf({ ...known, counter, caret }, content, changedBy(journal, known).note);
      const stored = await journal.change({ put: [next] });
      return stored.ok ? ok({ counter }) : stored;
    },
    asNote: (journal, draftId, content) =>
      find(journal, draftId) === undefined
        ? fail({ code: 'draft-missing' })
        : ok(freshNote(content, deps.clock(), deps)),
    complete: async (journal, draftId, content) => {
      const draft = find(journal, draftId);
      if (draft === undefined) return fail({ code: 'draft-missing' });
      const { entryId, put } = finished(journal, draft, content, deps);
      const remove = journal.find(draftId) === undefined ? [] : [draftId];
      if (put.length + remove.length > 0) {
        const stored = await journal.change({ put, remove });
        if (!stored.ok) return stored;
      }
      begun.delete(draftId);
      return ok({ entryId });
    },
    capture: async (journal, line) => {
      const now = deps.clock();
      // A line break in what was pasted would make several lines of it, and a heading or a list of the second.
      const markdown = line.replace(/\s+/g, ' ').trim();
      if (tidyName(markdown) === '') return fail({ code: 'request-invalid', path: 'line' });
      const content = { forDate: now.day, title: '', markdown, attachedTo: null, ...marksOf(null) };
      const note = labelledByWords(journal, null, freshNote(content, now, deps));
      const stored = await journal.change({ put: [note] });
      return stored.ok ? ok({ entryId: note.id }) : stored;
    },
    discard: async (journal, draftId) => {
      begun.delete(draftId);
      return journal.find(draftId)?.type === 'note-draft' ? journal.change({ remove: [draftId] }) : ok(null);
    },
    forget: () => begun.clear(),
  };
};

const FIRST_WORDS = 80;

const firstWords = ({ title, markdown }: NoteDraft): string => {
  const line = (title.trim() || (markdown.trim().split('\n')[0] ?? '')).replace(/^(#+|[-*+]|\d+[.)])\s+/, '');
  return shortened(line, FIRST_WORDS);
};

/** Notes begun, or changed, and not finished; the one begun last comes first. */
export const unfinishedNotes = (journal: Journal): readonly UnfinishedNote[] =>
  journal
    .noteDrafts()
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .map((draft) => ({
      draftId: draft.id,
      title: firstWords(draft),
      forDate: draft.forDate,
      changes: draft.entryId !== null,
    }));
