import { daysBetween } from '../../../shared/calendar/calendar-day.ts';
import { parameters } from '../../../shared/constants.ts';
import { canStartCommitment } from '../../../shared/domain/plans/commitment.ts';
import { canStartExperiment } from '../../../shared/domain/plans/experiment.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { NewCommitment, NewExperiment, Plan } from '../../../shared/ipc/plans.ts';
import { type Commitment, commitmentSchema } from '../../../shared/records/beside/commitment.ts';
import { type Experiment, experimentSchema } from '../../../shared/records/beside/experiment.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';

/** A review lies at most so many weeks after the start. */
const LAST_REVIEW = 52;

type Kept = Promise<Result<{ id: string }, AppError>>;

const mayStart = (journal: Journal, type: Plan['kind']): Result<null, AppError> => {
  if (type === 'commitment') return canStartCommitment(journal.of('commitment'));
  return canStartExperiment(journal.of('experiment')).ok ? ok(null) : fail({ code: 'experiment-running' });
};

const keep = async (journal: Journal, plan: Commitment | Experiment): Kept => {
  const free = mayStart(journal, plan.type);
  if (!free.ok) return free;
  const kept = await journal.change({ put: [plan] });
  return kept.ok ? ok({ id: plan.id }) : kept;
};

/** Starts a commitment today. Fails with `commitments-full`. */
export const makeCommitment = (journal: Journal, given: NewCommitment, deps: ReviseDeps): Kept =>
  keep(journal, commitmentSchema.parse({ type: 'commitment', ...freshHead(deps), ...given, start: deps.clock().day }));

/** Starts an experiment today. Fails with `experiment-running`. */
export const makeExperiment = (journal: Journal, given: NewExperiment, deps: ReviseDeps): Kept =>
  keep(journal, experimentSchema.parse({ type: 'experiment', ...freshHead(deps), ...given, start: deps.clock().day }));

export type PlanStep = 'end' | 'resume' | 'delete' | 'restore';

/** Whether a commitment or an experiment has been ended. */
export const isOver = (plan: Commitment | Experiment): boolean =>
  plan.type === 'commitment' ? plan.status === 'ended' : plan.ended !== null;

/** An experiment that runs again has no outcome; the check-in on its end stays in the journal, no longer tied to it. */
const resumed = (experiment: Experiment, journal: Pick<Journal, 'reflections'>): Experiment => {
  const saidIn = journal
    .reflections()
    .filter(({ form, answers }) => form === 'event' && promptIds.experimentOutcome in answers);
  const said = new Set(saidIn.map(({ id }) => id));
  return {
    ...experiment,
    ended: null,
    outcome: null,
    reflectionIds: experiment.reflectionIds.filter((id) => !said.has(id)),
  };
};

const stepped = (
  plan: Commitment | Experiment,
  step: PlanStep,
  journal: Pick<Journal, 'reflections'>,
  deps: ReviseDeps,
): Commitment | Experiment => {
  const next = revised(plan, deps);
  if (step === 'delete') return { ...next, deletedAt: deps.clock().instant };
  if (step === 'restore') return { ...next, deletedAt: null };
  if (next.type === 'commitment') return { ...next, status: step === 'end' ? 'ended' : 'active' };
  return step === 'end' ? { ...next, ended: deps.clock().day } : resumed(next, journal);
};

/** Ends, resumes, deletes or brings back a commitment or an experiment, where as many may run at once. */
export const stepPlan = async (
  journal: Journal,
  id: string,
  step: PlanStep,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const plan = journal.find(id);
  if (plan?.type !== 'commitment' && plan?.type !== 'experiment') return fail({ code: 'plan-missing' });
  const starts = step === 'resume' || (step === 'restore' && !isOver(plan));
  const free = starts ? mayStart(journal, plan.type) : ok(null);
  return free.ok ? journal.change({ put: [stepped(plan, step, journal, deps)] }) : free;
};

const commitmentWith = (journal: Pick<Journal, 'of'>, id: string): Result<Commitment, AppError> => {
  const found = journal.of('commitment').find((commitment) => commitment.id === id);
  return found === undefined ? fail({ code: 'plan-missing' }) : ok(found);
};

/** Changes the words of a commitment; its results so far stay. Fails with `plan-missing`. */
export const changeCommitment = async (
  journal: Journal,
  id: string,
  given: NewCommitment,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const found = commitmentWith(journal, id);
  return found.ok ? journal.change({ put: [{ ...revised(found.value, deps), ...given }] }) : found;
};

/** Leaves a commitment as it is and puts its next review as many weeks from today. Fails with `plan-missing`. */
export const keepOnCommitment = async (
  journal: Journal,
  id: string,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const found = commitmentWith(journal, id);
  if (!found.ok) return found;
  const weeksSoFar = Math.floor(daysBetween(found.value.start, deps.clock().day) / 7);
  const reviewAfterWeeks = Math.min(LAST_REVIEW, weeksSoFar + parameters.reviewAfterWeeks);
  return journal.change({ put: [{ ...revised(found.value, deps), reviewAfterWeeks }] });
};

/** Changes the words of an experiment. Fails with `plan-missing`. */
export const changeExperiment = async (
  journal: Journal,
  id: string,
  given: NewExperiment,
  deps: ReviseDeps,
): Promise<Result<null, AppError>> => {
  const found = journal.of('experiment').find((experiment) => experiment.id === id);
  if (found === undefined) return fail({ code: 'plan-missing' });
  return journal.change({ put: [{ ...revised(found, deps), ...given }] });
};
