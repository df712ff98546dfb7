import { measureRhythm, rhythmSentence } from '../../shared/domain/check-ins/rhythm.ts';
import { ok } from '../../shared/errors/result.ts';
import { endHoliday, holidayView, setHoliday } from '../journal/check-ins/holidays.ts';
import type { Journal } from '../journal/core/journal.ts';
import type { ReviseSeams } from '../journal/core/revise.ts';
import type { Handlers } from './register.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

type PauseHandlers = Pick<Handlers, 'holiday:read' | 'holiday:set' | 'holiday:end' | 'rhythm:read'>;

export type PauseHandlerSeams = ReviseSeams & { readonly session: JournalSource };

/** Rhythm and rest: how the weeks went, and a time without reminders. */
export const pauseHandlers = (seams: PauseHandlerSeams): PauseHandlers => {
  const { session, clock } = seams;
  const view = (journal: Journal) => ok(holidayView(journal, clock().day));
  return {
    'holiday:read': () => withJournal(session, view),
    'holiday:set': (span) =>
      withJournal(session, async (journal) => {
        const changed = await setHoliday(journal, span, seams);
        return changed.ok ? view(journal) : changed;
      }),
    'holiday:end': () =>
      withJournal(session, async (journal) => {
        const changed = await endHoliday(journal, seams);
        return changed.ok ? view(journal) : changed;
      }),
    'rhythm:read': () =>
      withJournal(session, (journal) => {
        const holidays = journal.of('holiday');
        const rhythm = measureRhythm({ reflections: journal.reflections(), holidays, today: clock().day });
        return ok({ sentence: rhythm === null ? null : rhythmSentence(rhythm) });
      }),
  };
};
