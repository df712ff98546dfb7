import { ok } from '../../shared/result.ts';
import type { Session } from '../journal/session.ts';
import { journalOutline, placeOnTimeline, timelineOf } from '../journal/timeline.ts';
import type { Clock } from '../platform/clock.ts';
import type { Handlers } from './register.ts';
import { withJournal } from './with-journal.ts';

type TimelineHandlers = Pick<Handlers, 'journal:outline' | 'journal:place'>;

export type TimelineHandlerSeams = { readonly session: Session; readonly clock: Clock };

/** Finding one's way through the journal by time. */
export const timelineHandlers = ({ session }: TimelineHandlerSeams): TimelineHandlers => ({
  'journal:outline': () => withJournal(session, (journal) => ok(journalOutline(timelineOf(journal)))),
  'journal:place': (sought) =>
    withJournal(session, (journal) => ok({ at: placeOnTimeline(timelineOf(journal), sought) })),
});
