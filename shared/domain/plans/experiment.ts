import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import { fail, ok, type Result } from '../../errors/result.ts';
import type { Experiment, ExperimentPole } from '../../records/beside/experiment.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import { scoringVersionOf } from '../questions/catalogue-versions.ts';
import { type PromptLookup, promptById } from '../questions/prompt-catalogue.ts';
import { type ReflectionScore, scoreReflection } from '../scoring/score-reflection.ts';
import { medianOf } from '../statistics/median.ts';

/** A trial to start from; question and dose are the writer's to change. */
export type ExperimentTemplate = {
  readonly id: string;
  readonly pole: ExperimentPole;
  readonly whatIDo: string;
  readonly days: number;
};

export const experimentTemplates: readonly ExperimentTemplate[] = [
  { id: 'hiring-loop', pole: 'EM', whatIDo: 'Run the hiring loop for one candidate', days: 28 },
  { id: 'growth-talks', pole: 'EM', whatIDo: 'Take over one person’s growth talks for a fortnight', days: 14 },
  { id: 'lead-design', pole: 'TL', whatIDo: 'Lead a design from draft to decision', days: 21 },
  { id: 'review-hour', pole: 'TL', whatIDo: 'Keep a review hour each day', days: 14 },
  { id: 'lead-without-title', pole: 'both', whatIDo: 'Lead without the title', days: 28 },
  { id: 'hand-over-lead', pole: 'EM', whatIDo: 'Hand over technical lead for one project', days: 28 },
];

const isRunning = ({ ended, deletedAt }: Experiment): boolean => ended === null && deletedAt === null;

/** The experiment that runs, null when none does. */
export const runningExperiment = (experiments: readonly Experiment[]): Experiment | null =>
  experiments.find(isRunning) ?? null;

/** Whether one may be started: one runs at a time. docs/domain.md, section 6. */
export const canStartExperiment = (
  experiments: readonly Experiment[],
): Result<null, { readonly code: 'experiment-running'; readonly id: string }> => {
  const running = runningExperiment(experiments);
  return running ? fail({ code: 'experiment-running', id: running.id }) : ok(null);
};

/** The last planned day. */
export const plannedEnd = ({ start, days }: Pick<Experiment, 'start' | 'days'>): CalendarDay =>
  addDays(start, days - 1);

/** Mean energy and time, -1 to 1, with the check-ins each rests on; means null under four. */
export type GroupMeans = {
  readonly n: number;
  readonly energy: number | null;
  readonly nEnergy: number;
  readonly time: number | null;
  readonly nTime: number;
};

/** What an experiment that is over shows: how it was expected, how it was, and the check-ins of its days. */
export type ExperimentOutcome = {
  readonly forecast: number;
  readonly outcome: number | null;
  /** Outcome minus forecast, -4 to 4. */
  readonly surprise: number | null;
  readonly tagged: GroupMeans;
  readonly other: GroupMeans;
};

type Scored = ReflectionScore & { readonly series: number };

/** `newest`: the scoring version whose energy is read; energy under other questions is not joined with it. */
const meansOf = (scores: readonly Scored[], newest: number): GroupMeans => {
  const mean = (values: readonly number[]): number | null =>
    values.length < parameters.taggedMinReflections
      ? null
      : values.reduce((sum, value) => sum + value, 0) / values.length;
  const energies = scores.flatMap(({ E, u, series }) => (E === null || u === 0 || series !== newest ? [] : [E]));
  const times = scores.flatMap(({ T, uT }) => (T === null || uT === 0 ? [] : [T]));
  return {
    n: scores.length,
    energy: mean(energies),
    nEnergy: energies.length,
    time: mean(times),
    nTime: times.length,
  };
};

const surpriseOf = ({ forecast, outcome }: Experiment): number | null => (outcome === null ? null : outcome - forecast);

/** Forecast beside outcome, and tagged check-ins beside the others of the same days. docs/domain.md, section 6. */
export const readOutcome = (
  experiment: Experiment,
  entries: readonly Entry[],
  promptOf: PromptLookup = promptById,
): ExperimentOutcome => {
  const last = experiment.ended ?? plannedEnd(experiment);
  const tags = new Set(experiment.reflectionIds);
  // A check-in on an event rates no day: the one on its end would only be counted.
  const during = liveReflections(entries, last).filter(
    (one) => one.forDate >= experiment.start && one.form !== 'event',
  );
  const scored = during.map((one) => ({
    id: one.id,
    ...scoreReflection(one, promptOf),
    series: scoringVersionOf(one.catalogueVersion) ?? 0,
  }));
  const newest = Math.max(0, ...scored.flatMap(({ E, series }) => (E === null ? [] : [series])));
  return {
    forecast: experiment.forecast,
    outcome: experiment.outcome,
    surprise: surpriseOf(experiment),
    tagged: meansOf(
      scored.filter(({ id }) => tags.has(id)),
      newest,
    ),
    other: meansOf(
      scored.filter(({ id }) => !tags.has(id)),
      newest,
    ),
  };
};

/** Experiments that are over and have an outcome, oldest first. */
export const finishedExperiments = (experiments: readonly Experiment[]): readonly Experiment[] =>
  inOrder(
    experiments.filter(({ ended, outcome, deletedAt }) => ended !== null && outcome !== null && deletedAt === null),
    ({ start }) => start,
  );

/** How the experiments of a pole came out against their forecasts, -4 to 4: the middle, the least, the most. */
export type PoleSurprise = {
  readonly pole: ExperimentPole;
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly n: number;
};

/** Median surprise by pole, empty before four experiments are finished. docs/domain.md, section 6. */
export const surpriseByPole = (experiments: readonly Experiment[]): readonly PoleSurprise[] => {
  const finished = finishedExperiments(experiments);
  if (finished.length < parameters.surpriseMinExperiments) return [];
  return (['EM', 'TL', 'both'] as const).flatMap((pole) => {
    const surprises = finished.filter((one) => one.pole === pole).flatMap((one) => surpriseOf(one) ?? []);
    const median = medianOf(surprises);
    if (median === null) return [];
    return [{ pole, median, least: Math.min(...surprises), most: Math.max(...surprises), n: surprises.length }];
  });
};
