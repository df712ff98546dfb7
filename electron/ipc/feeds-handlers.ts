import { addDays } from '../../shared/calendar/calendar-day.ts';
import { ok } from '../../shared/errors/result.ts';
import type { FeedsRange } from '../../shared/ipc/feeds-views.ts';
import type { ReviseSeams } from '../journal/core/revise.ts';
import { activityEntries, type FeedsDays, feedsView } from '../journal/feeds/feeds-view.ts';
import { showHeavyStretch } from '../journal/feeds/heavy-stretch.ts';
import {
  changeCommitment,
  changeExperiment,
  keepOnCommitment,
  makeCommitment,
  makeExperiment,
  type PlanStep,
  stepPlan,
} from '../journal/plans/plans.ts';
import type { Handlers } from './register.ts';
import { type JournalSource, withJournal } from './with-journal.ts';

type FeedsChannel =
  | 'feeds:read'
  | 'activity:entries'
  | 'commitment:make'
  | 'experiment:make'
  | 'commitment:change'
  | 'commitment:keep-on'
  | 'experiment:change'
  | 'plan:end'
  | 'plan:resume'
  | 'plan:delete'
  | 'plan:restore'
  | 'heavy-stretch:show';

type FeedsHandlers = Pick<Handlers, FeedsChannel>;

export type FeedsHandlerSeams = ReviseSeams & { readonly session: JournalSource };

/** "What feeds me", and the commitments and experiments made there. */
export const feedsHandlers = (seams: FeedsHandlerSeams): FeedsHandlers => {
  // Live, the sentences stop at yesterday's last complete week: looking more often changes nothing.
  const daysOf = (weeks: FeedsRange): FeedsDays => {
    const today = seams.clock().day;
    return { asOf: addDays(today, -1), today, weeks };
  };
  const step =
    (name: PlanStep) =>
    ({ id }: { readonly id: string }) =>
      withJournal(seams.session, (journal) => stepPlan(journal, id, name, seams));
  return {
    'feeds:read': ({ weeks }) => withJournal(seams.session, (journal) => ok(feedsView(journal, daysOf(weeks)))),
    'activity:entries': ({ activityId, weeks }) =>
      withJournal(seams.session, (journal) => activityEntries(journal, activityId, daysOf(weeks))),
    'commitment:make': (given) => withJournal(seams.session, (journal) => makeCommitment(journal, given, seams)),
    'experiment:make': (given) => withJournal(seams.session, (journal) => makeExperiment(journal, given, seams)),
    'commitment:change': ({ id, ...given }) =>
      withJournal(seams.session, (journal) => changeCommitment(journal, id, given, seams)),
    'commitment:keep-on': ({ id }) => withJournal(seams.session, (journal) => keepOnCommitment(journal, id, seams)),
    'experiment:change': ({ id, ...given }) =>
      withJournal(seams.session, (journal) => changeExperiment(journal, id, given, seams)),
    'plan:end': step('end'),
    'plan:resume': step('resume'),
    'plan:delete': step('delete'),
    'plan:restore': step('restore'),
    'heavy-stretch:show': ({ show }) => withJournal(seams.session, (journal) => showHeavyStretch(journal, show, seams)),
  };
};
