import { basename } from 'node:path';
import { partnerOn } from '../../shared/domain/duo/duo.ts';
import { fail, ok } from '../../shared/errors/result.ts';
import type { agendaCalls } from '../../shared/ipc/duo.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { agendaView } from '../journal/duo/sync-agenda-view.ts';
import { freshNote, marksOf } from '../journal/notes/note-content.ts';
import type { ReadableDeps } from './save-readable.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

const SYNC_TAG = 'sync';

/** The agenda of a talk: drawn up, kept as a note of its day, or saved where the writer says. */
export const agendaHandlers = (deps: JournalDeps & Omit<ReadableDeps, 'session'>): HandlersOf<typeof agendaCalls> => {
  const { session, clock, pickTextTarget, writeReadable } = deps;
  return {
    'agenda:read': () => withJournal(session, (journal) => ok(agendaView(journal, clock()))),
    'agenda:keep': ({ text }) =>
      withJournal(session, async (journal) => {
        const now = clock();
        const partner = partnerOn(journal.of('partner'), now.day);
        const title = partner === null ? 'Sync' : `Sync with ${partner.label}`;
        const content = { forDate: now.day, title, markdown: text, attachedTo: null, ...marksOf(null) };
        const note = { ...freshNote(content, now, deps), tags: [SYNC_TAG] };
        const stored = await journal.change({ put: [note] });
        return stored.ok ? ok({ entryId: note.id }) : stored;
      }),
    'agenda:save': async ({ text }) => {
      const open = session.journal();
      if (!open.ok) return open;
      const target = await pickTextTarget('agenda');
      if (target === null) return ok({ savedAs: null });
      // The vault may have been locked while the dialog was open: then nothing leaves it any more.
      if (!session.journal().ok) return fail({ code: 'vault-locked' });
      const written = await writeReadable(target, text);
      return written.ok ? ok({ savedAs: basename(target) }) : written;
    },
  };
};
