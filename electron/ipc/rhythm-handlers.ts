import { measureRhythm, rhythmSentence } from '../../shared/domain/check-ins/rhythm.ts';
import { ok } from '../../shared/errors/result.ts';
import type { rhythmCalls } from '../../shared/ipc/rhythm.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { endHoliday, holidayView, setHoliday } from '../journal/check-ins/holidays.ts';
import type { Journal } from '../journal/core/journal.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

/** Rhythm and rest: how the weeks went, and a time without reminders. */
export const rhythmHandlers = (deps: JournalDeps): HandlersOf<typeof rhythmCalls> => {
  const { session, clock } = deps;
  const view = (journal: Journal) => ok(holidayView(journal, clock().day));
  return {
    'holiday:read': () => withJournal(session, view),
    'holiday:save': (span) =>
      withJournal(session, async (journal) => {
        const changed = await setHoliday(journal, span, deps);
        return changed.ok ? view(journal) : changed;
      }),
    'holiday:end': () =>
      withJournal(session, async (journal) => {
        const changed = await endHoliday(journal, deps);
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
