import { ok } from '../../shared/errors/result.ts';
import { dropEntry, markEntry, readBin } from '../journal/entries/bin.ts';
import { bringBack, readVersion } from '../journal/entries/versions.ts';
import { type Notes, unfinishedNotes } from '../journal/notes/notes.ts';
import {
  deleteTemplate,
  keepTemplate,
  listTemplates,
  renameTemplate,
  restoreTemplate,
} from '../journal/notes/templates.ts';
import type { Clock } from '../platform/clock.ts';
import type { NewId } from '../platform/random.ts';
import type { Handlers } from './register.ts';
import { type ReadableSeams, saveReadable } from './save-readable.ts';
import { withJournal } from './with-journal.ts';

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
  const offset = () => clock().utcOffsetMinutes;

  return {
    'note:begin': (wanted) => withJournal(session, (journal) => notes.begin(journal, wanted)),
    'note:open': ({ draftId }) => withJournal(session, (journal) => notes.open(journal, draftId)),
    'note:draft': (sent) => {
      seams.touch();
      return withJournal(session, (journal) => notes.draft(journal, sent));
    },
    'note:complete': async ({ draftId, content }) => {
      const completed = await withJournal(session, (journal) => notes.complete(journal, draftId, content));
      if (completed.ok) await seams.purge();
      return completed;
    },
    'note:save-elsewhere': ({ draftId, content }) =>
      saveReadable(seams, 'note', (journal) => notes.asNote(journal, draftId, content)),
    'note:discard': ({ draftId }) => withJournal(session, (journal) => notes.discard(journal, draftId)),
    'note:unfinished': () => withJournal(session, (journal) => ok({ notes: [...unfinishedNotes(journal)] })),
    'template:list': () => withJournal(session, (journal) => ok({ templates: [...listTemplates(journal)] })),
    'template:keep': (template) => withJournal(session, (journal) => keepTemplate(journal, template, seams)),
    'template:rename': ({ id, title }) => withJournal(session, (journal) => renameTemplate(journal, id, title, seams)),
    'template:delete': ({ id }) => withJournal(session, (journal) => deleteTemplate(journal, id, seams)),
    'template:restore': ({ id }) => withJournal(session, (journal) => restoreTemplate(journal, id, seams)),
    'entry:mark': ({ id, starred, pinned, private: isPrivate }) =>
      withJournal(session, (journal) => {
        const marks = {
          ...(starred === undefined ? {} : { starred }),
          ...(pinned === undefined ? {} : { pinned }),
          ...(isPrivate === undefined ? {} : { private: isPrivate }),
        };
        return markEntry(journal, id, marks, seams);
      }),
    'bin:read': () => withJournal(session, (journal) => ok({ entries: [...readBin(journal, offset())] })),
    'bin:drop': ({ id }) => withJournal(session, (journal) => dropEntry(journal, id)),
    'version:read': ({ id }) => withJournal(session, (journal) => readVersion(journal, id, offset())),
    'version:bring-back': ({ id }) => withJournal(session, (journal) => bringBack(journal, id, seams)),
  };
};
