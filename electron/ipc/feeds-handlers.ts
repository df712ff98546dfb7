import { addDays } from '../../shared/calendar/calendar-day.ts';
import { ok } from '../../shared/errors/result.ts';
import type { FeedsRange, feedsCalls } from '../../shared/ipc/feeds.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import { activityEntries, type FeedsDays, feedsView } from '../journal/feeds/feeds-view.ts';
import { showHeavyStretch } from '../journal/feeds/heavy-stretch.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

/** "What feeds me". */
export const feedsHandlers = (deps: JournalDeps): HandlersOf<typeof feedsCalls> => {
  const { session } = deps;
  // Live, the sentences stop at yesterday's last complete week: looking more often changes nothing.
  const daysOf = (weeks: FeedsRange): FeedsDays => {
    const today = deps.clock().day;
    return { asOf: addDays(today, -1), today, weeks };
  };
  return {
    'feeds:read': ({ weeks }) => withJournal(session, (journal) => ok(feedsView(journal, daysOf(weeks)))),
    'activity:entries': ({ activityId, weeks }) =>
      withJournal(session, (journal) => activityEntries(journal, activityId, daysOf(weeks))),
    'heavy-stretch:show': ({ show }) => withJournal(session, (journal) => showHeavyStretch(journal, show, deps)),
  };
};
