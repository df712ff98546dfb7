import type { plansCalls } from '../../shared/ipc/plans.ts';
import type { HandlersOf } from '../border/answer-call.ts';
import {
  changeCommitment,
  changeExperiment,
  keepOnCommitment,
  makeCommitment,
  makeExperiment,
  type PlanStep,
  stepPlan,
} from '../journal/plans/plans.ts';
import { type JournalDeps, withJournal } from './with-journal.ts';

/** Commitments and experiments: made, changed, ended, taken up again. */
export const plansHandlers = (deps: JournalDeps): HandlersOf<typeof plansCalls> => {
  const { session } = deps;
  const step =
    (name: PlanStep) =>
    ({ id }: { readonly id: string }) =>
      withJournal(session, (journal) => stepPlan(journal, id, name, deps));
  return {
    'commitment:create': (given) => withJournal(session, (journal) => makeCommitment(journal, given, deps)),
    'experiment:create': (given) => withJournal(session, (journal) => makeExperiment(journal, given, deps)),
    'commitment:update': ({ id, ...given }) =>
      withJournal(session, (journal) => changeCommitment(journal, id, given, deps)),
    'commitment:keep-on': ({ id }) => withJournal(session, (journal) => keepOnCommitment(journal, id, deps)),
    'experiment:update': ({ id, ...given }) =>
      withJournal(session, (journal) => changeExperiment(journal, id, given, deps)),
    'plan:end': step('end'),
    'plan:resume': step('resume'),
    'plan:delete': step('delete'),
    'plan:restore': step('restore'),
  };
};
