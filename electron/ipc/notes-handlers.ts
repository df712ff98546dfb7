import { ok } from '../../shared/errors/result.ts';
import type { notesCalls } from '../../shared/ipc/notes.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { type Notes, unfinishedNotes } from '../journal/notes/notes.ts';
import {
  deleteTemplate,
  keepTemplate,
  listTemplates,
  renameTemplate,
  restoreTemplate,
} from '../journal/notes/templates.ts';
import type { WritingDeps } from './check-ins-handlers.ts';
import { saveReadable } from './save-readable.ts';
import { withJournal } from './with-journal.ts';

/** Notes from their first word to their last, and what they can begin with. */
export const notesHandlers = (deps: WritingDeps & { readonly notes: Notes }): HandlersOf<typeof notesCalls> => {
  const { session, notes } = deps;
  return {
    'note:begin': (wanted) => withJournal(session, (journal) => notes.begin(journal, wanted)),
    'note:open': ({ draftId }) => withJournal(session, (journal) => notes.open(journal, draftId)),
    'note:draft': (sent) => {
      deps.touch();
      return withJournal(session, (journal) => notes.draft(journal, sent));
    },
    'note:complete': async ({ draftId, content }) => {
      const completed = await withJournal(session, (journal) => notes.complete(journal, draftId, content));
      if (completed.ok) await deps.purge();
      return completed;
    },
    'note:save-elsewhere': ({ draftId, content }) =>
      saveReadable(deps, 'note', (journal) => notes.asNote(journal, draftId, content)),
    'note:capture': async ({ line }) => {
      const captured = await withJournal(session, (journal) => notes.capture(journal, line));
      if (captured.ok) await deps.purge();
      return captured;
    },
    'note:discard': ({ draftId }) => withJournal(session, (journal) => notes.discard(journal, draftId)),
    'note:unfinished': () => withJournal(session, (journal) => ok({ notes: [...unfinishedNotes(journal)] })),
    'template:list': () => withJournal(session, (journal) => ok({ templates: [...listTemplates(journal)] })),
    'template:create': (template) => withJournal(session, (journal) => keepTemplate(journal, template, deps)),
    'template:rename': ({ id, title }) => withJournal(session, (journal) => renameTemplate(journal, id, title, deps)),
    'template:delete': ({ id }) => withJournal(session, (journal) => deleteTemplate(journal, id, deps)),
    'template:restore': ({ id }) => withJournal(session, (journal) => restoreTemplate(journal, id, deps)),
  };
};
