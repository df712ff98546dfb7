import type { AppError } from '../../shared/app-error.ts';
import { ok, type Result } from '../../shared/result.ts';
import { dropEntry, markEntry, readBin } from '../journal/bin.ts';
import type { Journal } from '../journal/journal.ts';
import { type Notes, unfinishedNotes } from '../journal/notes.ts';
import { deleteTemplate, keepTemplate, listTemplates, renameTemplate, restoreTemplate } from '../journal/templates.ts';
import { bringBack, readVersion } from '../journal/versions.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import type { Handlers } from './register.ts';
import { type ReadableSeams, saveReadable } from './save-readable.ts';

type NoteHandlers = Pick<
  Handlers,
  | 'note:begin'
  | 'note:open'
  | 'note:draft'
  | 'note:complete'
  | 'note:save-elsewhere'
  | 'note:discard'
  | 'note:unfinished'
  | 'template:list'
  | 'template:keep'
  | 'template:rename'
  | 'template:delete'
  | 'template:restore'
  | 'entry:mark'
  | 'bin:read'
  | 'bin:drop'
  | 'version:read'
  | 'version:bring-back'
>;

export type NoteHandlerSeams = ReadableSeams & {
  readonly notes: Notes;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly touch: () => void;
  /** Lets go what was put away long enough ago, after something was written. */
  readonly purge: () => Promise<void>;
};

/** Notes, their templates, marks of entries, the bin and versions; `vault-locked` while no journal is open. */
export const noteHandlers = (seams: NoteHandlerSeams): NoteHandlers => {
  const { session, notes, clock } = seams;

  const withJournal = async <Value>(
    act: (journal: Journal) => Result<Value, AppError> | Promise<Result<Value, AppError>>,
  ): Promise<Result<Value, AppError>> => {
    const journal = session.journal();
    return journal.ok ? act(journal.value) : journal;
  };
  const offset = () => clock().utcOffsetMinutes;

  return {
    'note:begin': (wanted) => withJournal((journal) => notes.begin(journal, wanted)),
    'note:open': ({ draftId }) => withJournal((journal) => notes.open(journal, draftId)),
    'note:draft': (sent) => {
      seams.touch();
      return withJournal((journal) => notes.draft(journal, sent));
    },
    'note:complete': async ({ draftId, content }) => {
      const completed = await withJournal((journal) => notes.complete(journal, draftId, content));
      if (completed.ok) await seams.purge();
      return completed;
    },
    'note:save-elsewhere': ({ draftId, content }) =>
      saveReadable(seams, 'note', (journal) => notes.asNote(journal, draftId, content)),
    'note:discard': ({ draftId }) => withJournal((journal) => notes.discard(journal, draftId)),
    'note:unfinished': () => withJournal((journal) => ok({ notes: [...unfinishedNotes(journal)] })),
    'template:list': () => withJournal((journal) => ok({ templates: [...listTemplates(journal)] })),
    'template:keep': (template) => withJournal((journal) => keepTemplate(journal, template, seams)),
    'template:rename': ({ id, title }) => withJournal((journal) => renameTemplate(journal, id, title, seams)),
    'template:delete': ({ id }) => withJournal((journal) => deleteTemplate(journal, id, seams)),
    'template:restore': ({ id }) => withJournal((journal) => restoreTemplate(journal, id, seams)),
    'entry:mark': ({ id, starred, pinned, private: isPrivate }) =>
      withJournal((journal) => {
        const marks = {
          ...(starred === undefined ? {} : { starred }),
          ...(pinned === undefined ? {} : { pinned }),
          ...(isPrivate === undefined ? {} : { private: isPrivate }),
        };
        return markEntry(journal, id, marks, seams);
      }),
    'bin:read': () => withJournal((journal) => ok({ entries: [...readBin(journal, offset())] })),
    'bin:drop': ({ id }) => withJournal((journal) => dropEntry(journal, id)),
    'version:read': ({ id }) => withJournal((journal) => readVersion(journal, id, offset())),
    'version:bring-back': ({ id }) => withJournal((journal) => bringBack(journal, id, seams)),
  };
};
