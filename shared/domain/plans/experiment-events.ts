import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { Experiment } from '../../records/beside/experiment.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import { type PromptId, promptIds } from '../questions/prompt-ids.ts';
import { plannedEnd, runningExperiment } from './experiment.ts';

/** The day an experiment ended on, or is planned to. */
export const endDay = (experiment: Experiment): CalendarDay => experiment.ended ?? plannedEnd(experiment);

/**
 * The experiment that a check-in on its end would be about: of those that are over by this day and have no outcome the
 * one that ended last, else the one that runs.
 */
export const experimentToEnd = (experiments: readonly Experiment[], today: CalendarDay): Experiment | null => {
  const open = experiments.filter(({ deletedAt, outcome }) => deletedAt === null && outcome === null);
  const over = inOrder(open, endDay).filter((experiment) => endDay(experiment) <= today);
  return over.at(-1) ?? runningExperiment(experiments);
};

/** The experiment that a check-in belongs to: the one it was tied to when it was finished. */
export const experimentOf = (experiments: readonly Experiment[], reflectionId: string): Experiment | null =>
  experiments.find(({ reflectionIds }) => reflectionIds.includes(reflectionId)) ?? null;

const rated = (answers: Reflection['answers'], promptId: PromptId): number | null => {
  const answer = answers[promptId];
  return typeof answer === 'number' ? answer : null;
};

const tiedTo = (experiment: Experiment, reflectionId: string): Experiment =>
  experiment.reflectionIds.includes(reflectionId)
    ? experiment
    : { ...experiment, reflectionIds: [...experiment.reflectionIds, reflectionId] };

/**
 * The experiment with what a check-in on its start or its end says: the forecast, or the outcome. A check-in on the end
 * of one that runs ends it on its day. Docs: data.md, "What is due".
 */
export const withEventAnswer = (
  experiment: Experiment,
  { id, forDate, answers }: Pick<Reflection, 'id' | 'forDate' | 'answers'>,
): Experiment => {
  const tied = tiedTo(experiment, id);
  if (promptIds.experimentOutcome in answers) {
    const ended = experiment.ended ?? (forDate < experiment.start ? experiment.start : forDate);
    return { ...tied, ended, outcome: rated(answers, promptIds.experimentOutcome) };
  }
  const forecast = rated(answers, promptIds.experimentForecast);
  return forecast === null ? tied : { ...tied, forecast };
};

/** The experiment once the check-in on its end is in the bin: over as before, without an outcome. */
export const withoutOutcome = (experiment: Experiment): Experiment => ({ ...experiment, outcome: null });
