import { ok } from '../../shared/errors/result.ts';
import type { todayCalls } from '../../shared/ipc/today.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { todayView } from '../journal/today/today-view.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

/** The day's page. */
export const todayHandlers = ({ session, clock }: JournalDeps): HandlersOf<typeof todayCalls> => ({
  'today:read': () => withJournal(session, (journal) => ok(todayView(journal, clock()))),
});
