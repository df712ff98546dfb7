import { experimentToStart } from '../../../shared/domain/check-ins/event-forms.ts';
import { runningExperiment } from '../../../shared/domain/plans/experiment.ts';
import {
  experimentOf,
  experimentToEnd,
  withEventAnswer,
  withoutOutcome,
} from '../../../shared/domain/plans/experiment-events.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import type { Experiment } from '../../../shared/records/beside/experiment.ts';
import type { Reflection } from '../../../shared/records/entries/reflection.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';
import type { FormWanted } from './form-plan.ts';

type Read = Pick<Journal, 'of' | 'reflections'>;

/** The experiment that a check-in on a start or an end asks about; null for every other check-in. */
export const experimentAsked = (journal: Read, { event, forDate }: FormWanted): Experiment | null => {
  const experiments = journal.of('experiment');
  if (event === 'experiment-end') return experimentToEnd(experiments, forDate);
  if (event !== 'experiment-start') return null;
  return experimentToStart({ experiments, reflections: journal.reflections() }) ?? runningExperiment(experiments);
};

/** Whether a check-in on an experiment is asked for and there is none to write about. */
export const lacksExperiment = (journal: Read, wanted: FormWanted): boolean =>
  (wanted.event === 'experiment-start' || wanted.event === 'experiment-end') &&
  experimentAsked(journal, wanted) === null;

const isOnExperiment = ({ form, answers }: Pick<Reflection, 'form' | 'answers'>): boolean =>
  form === 'event' && (promptIds.experimentForecast in answers || promptIds.experimentOutcome in answers);

const changedAs = (before: Experiment, after: Experiment, deps: ReviseDeps): readonly Experiment[] =>
  JSON.stringify(before) === JSON.stringify(after) ? [] : [revised(after, deps)];

/**
 * The experiment with what a check-in says of it: the one of this id for a new check-in, else the one it is tied to.
 */
export const recordOutcome = (
  journal: Read,
  entry: Reflection,
  deps: ReviseDeps,
  experimentId?: string,
): readonly Experiment[] => {
  if (!isOnExperiment(entry)) return [];
  const experiments = journal.of('experiment');
  const found = experiments.find(({ id }) => id === experimentId) ?? experimentOf(experiments, entry.id);
  return found === null ? [] : changedAs(found, withEventAnswer(found, entry), deps);
};

/** The experiment without the outcome that a check-in gave it: to be stored when that check-in is deleted. */
export const removeOutcome = (journal: Read, entry: Reflection, deps: ReviseDeps): readonly Experiment[] => {
  if (!isOnExperiment(entry) || !(promptIds.experimentOutcome in entry.answers)) return [];
  const found = experimentOf(journal.of('experiment'), entry.id);
  return found === null ? [] : changedAs(found, withoutOutcome(found), deps);
};
